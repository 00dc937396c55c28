import { describe, expect, it } from 'vitest'
import { firstFiles, isAlways, withOwnHelper, type TrialFile } from '../../../build/first-files.ts'

function file(fileName: string, moduleIds: string[], imports: string[] = [], facadeModuleId: string | null = null): TrialFile {
  return { fileName, moduleIds, imports, facadeModuleId }
}

const trial = [
  file('index.js', ['main.ts', 'vue'], ['texts.js'], '/app/index.html'),
  file('texts.js', ['texts.ts']),
  file('ShareView.js', ['ShareView.vue', 'choices'], ['index.js', 'message.js', 'check.js'], '/app/src/features/share/ShareView.vue'),
  file('OperatorView.js', ['OperatorView.vue', 'log'], ['index.js', 'message.js', 'responses.js'], '/app/src/features/operator/OperatorView.vue'),
  file('message.js', ['message', 'text'], ['links.js']),
  file('links.js', ['links']),
  file('check.js', ['check']),
  file('responses.js', ['responses']),
  file('InstallView.js', ['InstallView.vue'], ['index.js', 'check.js'], '/app/src/features/install/InstallView.vue'),
  file('HomeView.js', ['HomeView.vue', 'settings'], ['index.js', 'responses.js'], '/app/src/features/home/HomeView.vue')
]

describe('the files that a view waits for', () => {
  it('hold what one view needs in its own, and what several need in the main one', () => {
    const files = firstFiles(trial)
    expect(Object.fromEntries(['share', 'operator', 'desk', 'main'].map(name => [name, [...files].flatMap(([id, one]) => one === name ? [id] : [])]))).toEqual({
      share: ['ShareView.vue', 'choices'],
      operator: ['OperatorView.vue', 'log'],
      desk: ['responses'],
      main: ['main.ts', 'vue', 'texts.ts', 'message', 'text', 'check', 'links']
    })
  })

  it('leave out what only other views load', () => {
    expect([...firstFiles(trial).keys()]).not.toContain('settings')
  })

  it.each([
    ['/r/src/locales/de/date-words.ts', true], ['/r/src/locales/plural.ts', true], ['/r/src/locales/de/share.ts', false],
    ['/r/src/features/share/date-words.ts', false]
  ])('hold what the words need, and the few words of dates: %s %s', (id, isIn) => expect(isAlways(id)).toBe(isIn))

  it('are not guessed where a view is loaded in another way', () => {
    expect(() => firstFiles(trial.filter(({ fileName }) => fileName !== 'ShareView.js'))).toThrow(/first-files/)
  })
})

describe('the helper of the bundler', () => {
  const code = 'import { t as __exportAll } from "./rolldown-runtime-!~{00a}~.js";\nconst all = __exportAll({ one: () => 1, two: () => 2 });'

  it('stands in each file that needs it, and makes an object of exports', () => {
    const own = withOwnHelper(code)!
    expect(own).not.toContain('import')
    const all = (new Function(`${own}\nreturn all`) as () => object)()
    expect([{ ...all }, String(all)]).toEqual([{ one: 1, two: 2 }, '[object Module]'])
  })

  it('is left alone where none is needed', () => expect(withOwnHelper('import { t } from "./index.js"')).toBeUndefined())

  it('is not taken for another one', () => {
    expect(() => withOwnHelper('import { n as __toESM, t as __exportAll } from "./rolldown-runtime-1.js"')).toThrow(/__toESM/)
  })
})
