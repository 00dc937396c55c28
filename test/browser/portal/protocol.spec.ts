import type { Frame, Page } from '@playwright/test'
import { expect, test as base } from '../support/fixtures'
import { serveSdkPage, type SdkServer } from './sdk-page/serve'

/**
 * The portal's side of the frame protocol, met by the unmodified SDK on a bare page: what is answered, with which
 * bytes, and what is met with silence for ever.
 */
interface Opened { page: Page, sdk: Frame }

// One worker for all of them, and no fixture of workers: each would start a browser and a portal of its own.
base.describe.configure({ mode: 'default' })

let sdkServer: SdkServer
base.beforeAll(async () => {
  base.setTimeout(60_000)
  sdkServer = await serveSdkPage()
})
base.afterAll(() => sdkServer.close())

const test = base.extend<{ openSdk: (query?: Record<string, string>) => Promise<Opened> }>({
  openSdk: async ({ page, portalOrigin, emulator: _reset }, use) => {
    await use(async (query = {}) => {
      const { connected = 'yes', ...rest } = query
      const address = new URL('/frame.html', portalOrigin.origin)
      address.search = String(new URLSearchParams({ app: `${sdkServer.origin}/index.html`, user: '7', ...rest }))
      await page.goto(address.href)
      await page.frameLocator('iframe[title=Relay]').locator(connected === 'no' ? 'h1' : 'body[data-connected=yes]').waitFor()
      const sdk = page.frames().find(frame => frame.url().startsWith(sdkServer.origin))!
      // On a busy machine the page is there before its script has run.
      await sdk.waitForFunction(() => 'sdkPage' in window)
      return { page, sdk }
    })
  }
})

const card = { placement: 'CRM_DEAL_DETAIL_TAB', options: '{"ID":"311"}' }
const menu = { placement: 'IM_CONTEXT_MENU', options: '{"messageId":"70312","dialogId":"chat901"}' }

/** Posts past the SDK, then a command that is surely answered: what came before it has been dealt with by then. */
async function postThenKnock({ page, sdk }: Opened, ...data: unknown[]) {
  const knock = `knock-${(await heard(sdk)).length}`
  await sdk.evaluate(([posted, key, own]) => {
    for (const one of posted as unknown[]) window.sdkPage.post(one)
    window.sdkPage.post(`setScroll:{"scroll":0}:${key as string}:${own as string}`)
  }, [data, knock, await sidOf(page)] as const)
  await expect.poll(() => heard(sdk)).toContain(`${knock}:{"scroll":0}`)
}

const heard = (sdk: Frame) => sdk.evaluate(() => window.sdkPage.heard)
/** What came to commands of a test's own making. */
const heardByKey = async (sdk: Frame) => (await heard(sdk)).filter(text => text.startsWith('key-'))
const sidOf = (page: Page) => page.evaluate(() => window.portal.sid)
const methods = (page: Page) => page.evaluate(() => window.portal.commands.map(({ method }) => method))
const answers = (page: Page, method: string) => page.evaluate(
  name => window.portal.answers.filter(one => one.method === name).map(({ text }) => text.slice(text.indexOf(':') + 1)), method)

test.describe('The handshake', () => {
  test('reaches an app that was opened by GET, with the portal in its address, or by a form POST, which gets the tokens as fields', async ({ openSdk }) => {
    await test.step('by GET', async () => {
      const { sdk, page } = await openSdk(menu)
      expect([...new URL(sdk.url()).searchParams.keys()]).toEqual(['DOMAIN', 'PROTOCOL', 'LANG', 'APP_SID'])
      expect(await sdk.evaluate(() => window.name)).toBe(await page.evaluate(() => `${location.host}|0|${window.portal.sid}`))
      expect(await sdk.evaluate(() => window.sdkPage.frame?.placement.options)).toEqual({ messageId: '70312', dialogId: 'chat901' })
    })
    await test.step('by POST', async () => {
      const { page, sdk } = await openSdk({ ...card, method: 'POST', language: 'de' })
      const { query, fields } = sdkServer.posted.at(-1)!
      const { sid, host } = await page.evaluate(() => ({ sid: window.portal.sid, host: location.host }))
      expect(Object.fromEntries(query)).toEqual({ DOMAIN: host, PROTOCOL: '0', LANG: 'de', APP_SID: sid })
      expect(Object.fromEntries(fields)).toMatchObject({
        AUTH_EXPIRES: '3600', PLACEMENT: 'CRM_DEAL_DETAIL_TAB', PLACEMENT_OPTIONS: '{"ID":"311"}', status: 'L'
      })
      const auth = await sdk.evaluate(() => window.sdkPage.frame?.auth.getAuthData())
      expect(auth).toMatchObject({ access_token: fields.get('AUTH_ID'), member_id: fields.get('member_id') })
    })
  })

  test('hands over options of user and placement as they are, and connects once where it is answered twice', async ({ openSdk }) => {
    for (const [userOptions, options] of [['null', '{"ID":"311"}'], ['""', '"{\\"ID\\":\\"311\\"}"'], ['[]', '""'], ['{}', '[]']] as const) {
      await test.step(`${userOptions} and ${options}`, async () => {
        const { page } = await openSdk({ ...card, userOptions, options })
        const [answer] = await answers(page, 'getInitData')
        expect(answer).toContain(`"USER_OPTIONS":${userOptions},`)
        expect(answer).toContain(`"PLACEMENT_OPTIONS":${options},`)
      })
    }
    await test.step('answered twice', async () => {
      const { page, sdk } = await openSdk({ ...card, twice: 'getInitData' })
      await expect.poll(async () => (await heard(sdk)).length).toBe(2)
      expect(await methods(page)).toEqual(['getInitData'])
    })
  })

  test('says FIRST_RUN once only; a finished installation is not answered: the page opens the app anew', async ({ openSdk, emulator, page: portal }) => {
    await test.step('answers in the order in which it was asked, whatever its own server takes', async () => {
      await emulator.reset('bare')
      await portal.route('**/emulator/first-run-over', () => undefined)
      const opened = await openSdk({ user: '1' })
      await expect.poll(() => answers(opened.page, 'getInitData')).toHaveLength(1)
      expect((await answers(opened.page, 'getInitData'))[0]).toContain('"FIRST_RUN":true')
      await portal.unroute('**/emulator/first-run-over')
    })
    await test.step('first run', async () => {
      await emulator.reset('bare')
      const opened = await openSdk({ user: '1' })
      await postThenKnock(opened, `getInitData:again:${await sidOf(opened.page)}`)
      await expect.poll(() => answers(opened.page, 'getInitData')).toHaveLength(2)
      const [first, second] = await answers(opened.page, 'getInitData')
      expect(first).toContain('"FIRST_RUN":true')
      expect(second).toContain('"FIRST_RUN":false')
      expect(await answers(opened.page, 'setInstall')).toEqual(['{"install":true}'])
    })
    await test.step('finished', async () => {
      await emulator.reset('bare')
      const { page, sdk } = await openSdk({ user: '1', install: '1' })
      expect(await sdk.evaluate(() => window.sdkPage.frame!.isInstallMode)).toBe(true)
      await sdk.evaluate(() => void window.sdkPage.frame!.installFinish())
      await expect.poll(() => page.evaluate(() => window.portal.opened)).toBe(2)
      await expect.poll(async () => (await answers(page, 'getInitData')).at(-1)).toContain('"INSTALL":false')
      expect(await answers(page, 'setInstallFinish')).toEqual([])
      expect((await emulator.state()).installed).toBe(true)
    })
  })
})

test('silence meets a wrong sid, a payload that is no JSON, an unknown command, messenger commands, a frame of another origin, and what the fault parent-silent names', async ({ openSdk, emulator }) => {
  const opened = await openSdk(card)
  const { page, sdk } = opened
  const sid = await sidOf(page)
  await test.step('a wrong application sid', async () => {
    await postThenKnock(opened, 'setTitle:{"title":"Mine"}:key-1:wrong-sid', { method: 'getInitData', params: '', callback: 'key-2', appSid: '' })
    expect(await page.evaluate(() => window.portal.titles)).toEqual([])
    expect(await heardByKey(sdk)).toEqual([])
  })
  await test.step('no JSON, and a command that does not exist', async () => {
    await postThenKnock(opened, `setTitle:{broken:key-3:${sid}`, `toString:key-4:${sid}`, `formatDisk:{"now":true}:key-5:${sid}`)
    expect(await heardByKey(sdk)).toEqual([])
  })
  await test.step('messenger commands, which open it', async () => {
    expect(await sdk.evaluate(() => window.sdkPage.frame!.parent.imOpenMessenger('chat915'))).toEqual({ isSafely: true })
    expect(await page.evaluate(() => window.portal.messenger)).toEqual(['chat915'])
    expect(await answers(page, 'imOpenMessenger')).toEqual([])
  })
  await test.step('the fault, as often as it says', async () => {
    await emulator.fault({ fault: 'parent-silent', command: 'setScroll', times: 1 })
    await postThenKnock(opened, `setScroll:{"scroll":1}:key-6:${sid}`)
    await postThenKnock(opened, `setScroll:{"scroll":2}:key-7:${sid}`)
    expect(await heardByKey(sdk)).toEqual(['key-7:{"scroll":2}'])
  })
  await test.step('a frame of another origin', async () => {
    const foreign = await openSdk({ ...card, trusted: 'http://app.invalid', connected: 'no' })
    const arrived = page.evaluate(() => new Promise<unknown>(resolve => window.addEventListener('message', event => resolve(event.data), { once: true })))
    await foreign.sdk.evaluate(own => window.sdkPage.post(`getInitData:key-1:${own}`), await sidOf(page))
    expect(await arrived).toMatch(/^getInitData:/)
    expect(await methods(page)).toEqual([])
  })
})

test('dialogs say nothing, ever, when they are cancelled, and answer with the person, the people or the CRM items that were chosen', async ({ openSdk }) => {
  const opened = await openSdk(card)
  const { page, sdk } = opened
  await test.step('cancelled', async () => {
    await sdk.evaluate(() => void window.sdkPage.frame!.dialog.selectUser().then(() => window.sdkPage.heard.push('chosen')))
    await page.getByRole('dialog', { name: 'Select an employee' }).waitFor()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await postThenKnock(opened)
    expect(await answers(page, 'selectUser')).toEqual([])
  })
  await test.step('a person', async () => {
    const chosen = sdk.evaluate(() => window.sdkPage.frame!.dialog.selectUser())
    await page.getByRole('dialog', { name: 'Select an employee' }).getByRole('button', { name: 'Tom Keller' }).click()
    expect(await chosen).toMatchObject({ id: '9', name: 'Tom Keller', position: 'Customer service', url: '/company/personal/user/9/' })
  })
  await test.step('several people', async () => {
    const chosen = sdk.evaluate(() => window.sdkPage.frame!.dialog.selectUsers())
    const dialog = page.getByRole('dialog', { name: 'Select employees' })
    await dialog.getByRole('checkbox', { name: 'Tom Keller' }).check()
    await dialog.getByRole('checkbox', { name: 'Marco Rossi' }).check()
    await dialog.getByRole('button', { name: 'Select' }).click()
    expect((await chosen).map(({ id }) => id)).toEqual(['9', '12'])
  })
  await test.step('CRM items, by type and place', async () => {
    const chosen = sdk.evaluate(() => window.sdkPage.frame!.dialog.selectCRM({ entityType: ['contact'], multiple: false } as never))
    await page.getByRole('dialog', { name: 'Select from CRM' }).getByRole('button', { name: 'Miguel Santos' }).click()
    expect((await chosen).contact).toMatchObject([{ id: 'C_85', type: 'contact' }])
    expect((await answers(page, 'selectCRM'))[0]).toMatch(/^{"contact":{"0":{/)
  })
  expect(await heard(sdk), 'the one that was cancelled').not.toContain('chosen')
})

test.describe('Windows of the portal', () => {
  const open = (sdk: Frame, path: string) => sdk.evaluate(address => window.sdkPage.frame!.slider
    .openPath(window.sdkPage.frame!.slider.getUrl(address)).catch((error: Error) => error.message), path)

  test('answer when the slider is closed, not before, look only at what was sent, and open the app with its own parameters; an old portal refuses a page', async ({ openSdk, emulator }) => {
    const { page, sdk } = await openSdk(card)
    const close = page.getByRole('button', { name: 'Close slider' })
    const task = '/company/personal/user/7/tasks/task/view/55/'
    await test.step('a slider', async () => {
      const closed = open(sdk, task)
      await close.waitFor()
      expect(await answers(page, 'openPath')).toEqual([])
      await close.click()
      expect(await closed).toEqual({ isOpenAtNewWindow: false, isClose: true })
      expect(await page.evaluate(() => window.portal.paths)).toEqual([task])
      expect(await answers(page, 'openPath')).toEqual(['{"result":"close"}'])
    })
    await test.step('the SDK opens any page', async () => {
      void open(sdk, '/online/').catch(() => {})
      await close.click()
      expect(await page.evaluate(() => window.portal.paths)).toEqual([task, '/online/'])
    })
    await test.step('the app itself', async () => {
      const closed = sdk.evaluate(() => window.sdkPage.frame!.slider.openSliderAppPage({ bx24_title: 'Share', place: 'share', id: 5 }))
      await close.click()
      expect(await closed).toBe('')
      expect(await page.evaluate(() => window.portal.applications)).toEqual([{ title: 'Share', width: 0, options: { place: 'share', id: 5 } }])
    })
    await test.step('an old portal', async () => {
      await emulator.post('world', { op: 'switches', pathRule: 'short-list' })
      const old = await openSdk(card)
      expect(await open(old.sdk, '/online/')).toBe('PATH_NOT_AVAILABLE')
      expect(await old.page.evaluate(() => window.portal.paths)).toEqual([])
    })
  })

  test('follow the height that a card asks for, keep silent to its title, and close the app in the message menu’s slider, which has no height', async ({ openSdk }) => {
    await test.step('a card', async () => {
      const opened = await openSdk(card)
      const { page, sdk } = opened
      const sid = await sidOf(page)
      await postThenKnock(opened, `closeApplication:key-1:${sid}`, `setTitle:{"title":"Mine"}:key-2:${sid}`)
      expect(await page.evaluate(() => window.portal.closed)).toBe(0)
      expect(await answers(page, 'setTitle')).toEqual([])
      expect(await sdk.evaluate(() => window.sdkPage.frame!.parent.resizeWindow(500, 321))).toEqual({ width: 500, height: 321 })
      await expect(page.locator('iframe')).toHaveCSS('height', '321px')
    })
    await test.step('the message menu', async () => {
      const opened = await openSdk(menu)
      const { page, sdk } = opened
      await postThenKnock(opened, `resizeWindow:{"width":500,"height":321}:key-1:${await sidOf(page)}`)
      expect(await answers(page, 'resizeWindow')).toEqual([])
      await sdk.evaluate(() => void window.sdkPage.frame!.parent.closeApplication().catch(() => {}))
      await expect.poll(() => page.evaluate(() => window.portal.closed)).toBe(1)
    })
  })
})

test.describe('Tokens and options', () => {
  test('a renewed token is another one, and works; one that cannot be renewed is told to the person, not to the app', async ({ openSdk, allowed }) => {
    allowed.push(/403/)
    const opened = await openSdk(card)
    const { page, sdk } = opened
    const tokens = await sdk.evaluate(async () => {
      const { auth } = window.sdkPage.frame!
      const before = auth.getAuthData()
      return [before, await auth.refreshAuth()].map(data => data && data.access_token)
    })
    expect(tokens[1]).toBeTruthy()
    expect(tokens[1]).not.toBe(tokens[0])
    const name = await sdk.evaluate(async () => (await window.sdkPage.frame!.actions.v2.call.make<{ NAME: string }>({ method: 'profile' })).getData())
    expect(name?.result).toMatchObject({ NAME: 'Ida' })
    const before = await answers(page, 'refreshAuth')
    await page.route('**/emulator/refresh', route => route.fulfill({ status: 403, json: {} }))
    await postThenKnock(opened, `refreshAuth:key-1:${await sidOf(page)}`)
    await expect.poll(() => page.evaluate(() => window.portal.alerts)).toHaveLength(1)
    expect(await answers(page, 'refreshAuth')).toEqual(before)
  })

  test('options of the user are echoed; those of the app are saved for administrators and ignored from others', async ({ openSdk, emulator }) => {
    const set = 'setAppOption:{"name":"color","value":"blue"}:key-1'
    const employee = await openSdk({ ...card, user: '7' })
    const sid = await sidOf(employee.page)
    await postThenKnock(employee, `${set}:${sid}`, `setUserOption:{"name":"pace","value":"slow"}:key-2:${sid}`)
    expect(await answers(employee.page, 'setAppOption')).toEqual([])
    await expect.poll(() => heard(employee.sdk)).toContain('key-2:{"name":"pace","value":"slow"}')
    const { appOptions, userOptions } = await emulator.state()
    expect(userOptions['7']).toMatchObject({ pace: 'slow' })
    expect(appOptions).not.toHaveProperty('color')
    const administrator = await openSdk({ ...card, user: '1' })
    await postThenKnock(administrator, `${set}:${await sidOf(administrator.page)}`)
    await expect.poll(() => answers(administrator.page, 'setAppOption')).toEqual(['true'])
    expect((await emulator.state()).appOptions).toMatchObject({ color: 'blue' })
  })
})

test('placement commands are told by getInterface, an event at each time to who bound it, and those with a colon come as an object', async ({ openSdk }) => {
  await test.step('reloadData on cards, nothing on the app’s own page', async () => {
    const inCard = await openSdk(card)
    expect(await inCard.sdk.evaluate(() => window.sdkPage.frame!.placement.getInterface())).toEqual({ command: ['reloadData'], event: [] })
    expect(await inCard.sdk.evaluate(() => window.sdkPage.frame!.placement.call('reloadData'))).toBe('')
    expect(await inCard.page.evaluate(() => window.portal.cardReloads)).toBe(1)
    const own = await openSdk({ placement: 'DEFAULT' })
    expect(await own.sdk.evaluate(() => window.sdkPage.frame!.placement.getInterface())).toEqual({ command: [], event: [] })
  })
  await test.step('an event, under the key of the binding', async () => {
    const opened = await openSdk({ ...card, events: 'onCardSave' })
    const sid = await sidOf(opened.page)
    await postThenKnock(opened, `placementBindEvent:{"event":"onCardSave"}:key-1:${sid}`, `placementBindEvent:{"event":"other"}:key-2:${sid}`)
    await opened.page.evaluate(() => [1, 2].forEach(time => window.portal.fire('onCardSave', { time })))
    await expect.poll(() => heardByKey(opened.sdk)).toEqual(['key-1:{"time":1}', 'key-1:{"time":2}'])
  })
  await test.step('a colon in the name', async () => {
    const opened = await openSdk(menu)
    await postThenKnock(opened, { method: 'im:getImTextareaContent', params: '', callback: 'key-1', appSid: await sidOf(opened.page), requestId: 'r1' })
    expect(await heard(opened.sdk)).toContain('key-1:{"message":"Textarea is not available","requestId":"r1"}')
  })
})

test('an answer goes wrong as a test wants it: under another key, as half a JSON, as null, in another shape, from another origin; or it is the last that is not heard', async ({ openSdk }) => {
  const right = '{"command":["reloadData"],"event":[]}'
  const wrong = {
    'other-key': `nobody-key-1:${right}`, 'cut': `key-1:${right.slice(0, 18)}`, 'null': 'key-1:null', 'other-shape': 'key-1:{"what":[1]}'
  } as const
  const opened = await openSdk(card)
  const sid = await sidOf(opened.page)
  const answered = async (mishap: keyof typeof wrong | 'other-origin') => {
    await opened.page.evaluate(name => window.portal.manners.mishaps.set('getInterface', name), mishap)
    await opened.sdk.evaluate((text) => {
      window.sdkPage.heard.length = 0
      window.addEventListener('message', ({ origin }) => { document.body.dataset['origin'] = origin }, { once: true })
      window.sdkPage.post(text)
    }, `getInterface:key-1:${sid}`)
    await expect.poll(() => heard(opened.sdk)).toHaveLength(1)
    return [(await heard(opened.sdk))[0], await opened.sdk.evaluate(() => document.body.dataset['origin'])]
  }
  const origin = new URL(opened.page.url()).origin
  for (const [mishap, text] of Object.entries(wrong)) expect(await answered(mishap as keyof typeof wrong), mishap).toEqual([text, origin])
  expect(await answered('other-origin')).toEqual([`key-1:${right}`, 'null'])

  for (const mishap of ['gone', 'other-sid'] as const) {
    await test.step(mishap, async () => {
      const { page, sdk } = await openSdk(card)
      const own = await sidOf(page)
      await page.evaluate(name => window.portal.manners.mishaps.set('imOpenMessenger', name), mishap)
      await sdk.evaluate(text => window.sdkPage.post(text), `imOpenMessenger:{"dialogId":"chat915"}:key-1:${own}`)
      await expect.poll(() => methods(page)).toContain('imOpenMessenger')
      await sdk.evaluate(text => window.sdkPage.post(text), `getInterface:key-2:${own}`)
      await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 200)))
      expect(await heardByKey(sdk)).toEqual([])
      expect(await page.evaluate(() => window.portal.messenger)).toEqual(mishap === 'gone' ? ['chat915'] : [])
    })
  }
})
