import { mount } from '@vue/test-utils'
import { h, nextTick, ref, shallowRef } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { sizeLimit, trayLimit } from '../../../../../src/domain/files/attachable'
import { attachTo } from '../../../../../src/features/operator/files/attach'
import AttachTray from '../../../../../src/features/operator/files/AttachTray.vue'
import type { Tray } from '../../../../../src/features/operator/files/tray-file'
import type { Trays } from '../../../../../src/features/operator/files/useTrays'
import en from '../../../../../src/locales/en'
import type { GivenFile } from '../../../../../src/lib/files-in'
import { provided } from '../../../ui/provided'

const say = en.files
const given = (name: string, size = 8, isFolder = false): GivenFile => {
  const file = new File(['x'.repeat(Math.min(size, 100))], name)
  Object.defineProperty(file, 'size', { value: size })
  return { file, isFolder }
}

/** A chat's tray with these files given to it, in the page. */
function attached(...files: GivenFile[]) {
  const tray = shallowRef<Tray>({ files: [], refused: [] })
  const isOwnName = ref(true)
  const putTray = (_: number, news: Partial<Tray>) => { tray.value = { ...tray.value, ...news } }
  const attach = (...more: GivenFile[]) => attachTo({ trayOf: () => tray.value, putTray } as unknown as Trays, 915, more)
  attach(...files)
  const left = vi.fn()
  const page = mount(() => h(AttachTray, {
    tray: tray.value, isOwnName: isOwnName.value, onLeft: left, onPut: (news: Partial<Tray>) => putTray(915, news)
  }), { global: provided(), attachTo: document.body })
  return {
    page, tray, isOwnName, left, attach,
    names: () => tray.value.files.map(({ name }) => name),
    alert: () => page.findAll('[role="alert"]').map(one => one.text())
  }
}

describe('the tray', () => {
  it('lists each file with its name, its size and a way to take it out again', () => {
    const { page } = attached(given('plan.pdf', 2_400_000), given('roof.jpg', 512))
    expect(page.get('ul').attributes('aria-label')).toBe('Attachments')
    const items = page.findAll('li')
    expect(items.map(item => item.text())).toEqual([expect.stringMatching(/^plan\.pdf\s*2\.3 MB$/), expect.stringMatching(/^roof\.jpg\s*512 bytes$/)])
    expect(items.map(item => item.get('button').attributes('aria-label'))).toEqual(['Remove plan.pdf', 'Remove roof.jpg'])
  })

  it('says in words what was not taken, and keeps the others', () => {
    const { names, alert } = attached(given('a.pdf'), given('empty.txt', 0), given('film.mov', sizeLimit + 1), given('photos', 4096, true))
    expect(names()).toEqual(['a.pdf'])
    const [text] = alert()
    expect(text).toContain(say.refused.empty('empty.txt'))
    expect(text).toContain(say.refused.tooLarge('film.mov', '20 MB'))
    expect(text).toContain(say.refused.folder('photos'))
  })

  it('takes ten files, whether at once or one after the other', () => {
    const many = Array.from({ length: 30 }, (_, at) => given(`photo ${at + 1}.jpg`))
    const { names, tray, attach } = attached(...many)
    expect(names()).toHaveLength(trayLimit)
    expect(tray.value.refused).toHaveLength(20)
    attach(given('one more.jpg'))
    expect(names()).toHaveLength(trayLimit)
    expect(tray.value.refused).toEqual([{ name: 'one more.jpg', why: 'too-many' }])
  })

  it('shows and sends names without paths, marks of direction and signs that no disk takes', () => {
    const { names } = attached(given('../../etc/passwd'), given('photo\u202Egpj.exe'), given('a"b<c>.txt'), given(`${'ä'.repeat(300)}.pdf`))
    expect(names().slice(0, 3)).toEqual(['passwd', 'photogpj.exe', 'a_b_c_.txt'])
    expect(new TextEncoder().encode(names()[3]).length).toBeLessThan(256)
    expect(names()[3]).toMatch(/\.pdf$/)
  })

  it('hands the focus on when a file is taken out, and back to the box after the last one', async () => {
    const { page, left, names } = attached(given('one.pdf'), given('two.pdf'), given('three.pdf'))
    const remove = async (at: number) => {
      await page.findAll('li button')[at]!.trigger('click')
      await nextTick()
    }
    await remove(1)
    expect(names()).toEqual(['one.pdf', 'three.pdf'])
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove three.pdf')
    await remove(1)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove one.pdf')
    await remove(0)
    expect(left).toHaveBeenCalledOnce()
  })

  it('says that files go out in one\'s own name only', async () => {
    const { isOwnName, alert } = attached(given('plan.pdf'))
    expect(alert()).toEqual([])
    isOwnName.value = false
    await nextTick()
    expect(alert()).toEqual([say.ownNameOnly])
  })

  it('offers the smaller form of a picture, off by default', async () => {
    const { page, tray } = attached(given('roof.jpg', 6_500_000))
    const smaller = new Blob(['x'.repeat(800)])
    tray.value = { ...tray.value, files: [{ ...tray.value.files[0]!, smaller }] }
    await nextTick()
    const box = page.get<HTMLInputElement>('input[type="checkbox"]')
    expect(box.element.checked).toBe(false)
    expect(page.get('label').text()).toBe('Send smaller: 800 bytes instead of 6.2 MB')
    await box.setValue(true)
    expect(tray.value.files).toMatchObject([{ name: 'roof.jpg', isSmaller: true }])
  })

  it.each([
    ['the portal takes no files from apps', 'off', en.operator.composer.attachOff], ['the part could not be loaded', 'unloaded', en.app.viewFailed]
  ] as const)('says that %s', async (_, closed, words) => {
    const { page, tray, alert } = attached()
    tray.value = { files: [], refused: [], closed }
    await nextTick()
    expect(alert()).toEqual([words])
    expect(page.find('ul').exists()).toBe(false)
  })
})
