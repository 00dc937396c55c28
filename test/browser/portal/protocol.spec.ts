import type { Frame, Page } from '@playwright/test'
import { expect, test as base } from '../support/fixtures'
import { serveSdkPage, type SdkServer } from './sdk-page/serve'
import { some } from '../../long'

/**
 * The portal's side of the frame protocol, met by the unmodified SDK on a bare page: what is answered, with which
 * bytes, and what is met with silence for ever.
 */
interface Opened { page: Page, sdk: Frame }

const test = base.extend<{ openSdk: (query?: Record<string, string>) => Promise<Opened> }, { sdkServer: SdkServer }>({
  sdkServer: [async ({}, use) => {
    const server = await serveSdkPage()
    await use(server)
    await server.close()
  }, { scope: 'worker', timeout: 60_000 }],

  // The bare page is the app here; no built files are needed.
  appOrigin: [async ({ sdkServer }, use) => use(sdkServer), { scope: 'worker' }],

  openSdk: async ({ page, portalOrigin, sdkServer, emulator: _reset }, use) => {
    await use(async (query = {}) => {
      const { connected = 'yes', ...rest } = query
      const address = new URL('/frame.html', portalOrigin.origin)
      address.search = String(new URLSearchParams({ app: `${sdkServer.origin}/index.html`, user: '7', ...rest }))
      await page.goto(address.href)
      await page.frameLocator('iframe[title=Relay]').locator(connected === 'no' ? 'h1' : 'body[data-connected=yes]').waitFor()
      return { page, sdk: page.frames().find(frame => frame.url().startsWith(sdkServer.origin))! }
    })
  }
})

const card = { placement: 'CRM_DEAL_DETAIL_TAB', options: '{"ID":"311"}' }
const menu = { placement: 'IM_CONTEXT_MENU', options: '{"messageId":"70312","dialogId":"chat901"}' }

/** Posts past the SDK, then a command that is surely answered: what came before it has been dealt with by then. */
async function postThenKnock({ page, sdk }: Opened, ...data: unknown[]) {
  const sid = await page.evaluate(() => window.portal.sid)
  await sdk.evaluate(([posted, own]) => {
    for (const one of posted as unknown[]) window.sdkPage.post(one)
    window.sdkPage.post(`setScroll:{"scroll":0}:knock:${own as string}`)
  }, [data, sid] as const)
  await expect.poll(() => heard(sdk)).toContain('knock:{"scroll":0}')
}

const heard = (sdk: Frame) => sdk.evaluate(() => window.sdkPage.heard)
const methods = (page: Page) => page.evaluate(() => window.portal.commands.map(({ method }) => method))
const answers = (page: Page, method: string) => page.evaluate(
  name => window.portal.answers.filter(one => one.method === name).map(({ text }) => text.slice(text.indexOf(':') + 1)), method)

test.describe('The handshake', () => {
  test('reaches an app that was opened by GET, at its bare address', async ({ openSdk }) => {
    const { sdk, page } = await openSdk(menu)
    expect(new URL(sdk.url()).search).toBe('')
    expect(await sdk.evaluate(() => window.name)).toBe(await page.evaluate(() => `${location.host}|0|${window.portal.sid}`))
    expect(await sdk.evaluate(() => window.sdkPage.frame?.placement.options)).toEqual({ messageId: '70312', dialogId: 'chat901' })
  })

  test('reaches an app that was opened by a form POST, which gets the tokens as fields', async ({ openSdk, sdkServer }) => {
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

  for (const userOptions of some(['null', '""', '[]', '{}'], 2)) {
    test(`hands over user options that are ${userOptions}`, async ({ openSdk }) => {
      const { page } = await openSdk({ ...card, userOptions })
      expect((await answers(page, 'getInitData'))[0]).toContain(`"USER_OPTIONS":${userOptions},`)
    })
  }

  for (const [sent, said] of [['{"ID":"311"}', '{"ID":"311"}'], ['"{\\"ID\\":\\"311\\"}"', '"{\\"ID\\":\\"311\\"}"'], ['""', '""'], ['[]', '[]']] as const) {
    test(`hands over placement options that are ${sent}`, async ({ openSdk }) => {
      const { page } = await openSdk({ ...card, options: sent })
      expect((await answers(page, 'getInitData'))[0]).toContain(`"PLACEMENT_OPTIONS":${said},`)
    })
  }

  test('says FIRST_RUN once only', async ({ openSdk, emulator }) => {
    await emulator.reset('bare')
    const opened = await openSdk({ user: '1' })
    const sid = await opened.page.evaluate(() => window.portal.sid)
    await postThenKnock(opened, `getInitData:again:${sid}`)
    await expect.poll(() => answers(opened.page, 'getInitData')).toHaveLength(2)
    const [first, second] = await answers(opened.page, 'getInitData')
    expect(first).toContain('"FIRST_RUN":true')
    expect(second).toContain('"FIRST_RUN":false')
    expect(await answers(opened.page, 'setInstall')).toEqual(['{"install":true}'])
  })

  test('that is answered twice connects once', async ({ openSdk }) => {
    const { page, sdk } = await openSdk({ ...card, twice: 'getInitData' })
    await expect.poll(async () => (await heard(sdk)).length).toBe(2)
    expect(await methods(page)).toEqual(['getInitData'])
  })
})

test.describe('Silence', () => {
  test('meets a wrong application sid', async ({ openSdk }) => {
    const opened = await openSdk(card)
    await postThenKnock(opened, 'setTitle:{"title":"Mine"}:key-1:wrong-sid', { method: 'getInitData', params: '', callback: 'key-2', appSid: '' })
    expect(await opened.page.evaluate(() => window.portal.titles)).toEqual([])
    expect((await heard(opened.sdk)).filter(text => text.startsWith('key-'))).toEqual([])
  })

  test('meets a frame of another origin', async ({ openSdk }) => {
    const { page, sdk } = await openSdk({ ...card, trusted: 'http://app.invalid', connected: 'no' })
    const arrived = page.evaluate(() => new Promise<unknown>(resolve => window.addEventListener('message', event => resolve(event.data), { once: true })))
    await sdk.evaluate(sid => window.sdkPage.post(`getInitData:key-1:${sid}`), await page.evaluate(() => window.portal.sid))
    expect(await arrived).toMatch(/^getInitData:/)
    expect(await methods(page)).toEqual([])
  })

  test('meets a payload that is no JSON, and a command that does not exist', async ({ openSdk }) => {
    const opened = await openSdk(card)
    const sid = await opened.page.evaluate(() => window.portal.sid)
    await postThenKnock(opened, `setTitle:{broken:key-1:${sid}`, `toString:key-2:${sid}`, `formatDisk:{"now":true}:key-3:${sid}`)
    expect((await heard(opened.sdk)).filter(text => text.startsWith('key-'))).toEqual([])
  })

  test('is all that the messenger commands say, and they open it', async ({ openSdk }) => {
    const { page, sdk } = await openSdk(card)
    const said = await sdk.evaluate(() => window.sdkPage.frame!.parent.imOpenMessenger('chat915'))
    expect(said).toEqual({ isSafely: true })
    expect(await page.evaluate(() => window.portal.messenger)).toEqual(['chat915'])
    expect(await answers(page, 'imOpenMessenger')).toEqual([])
  })

  test('is chosen by the fault parent-silent, as often as it says', async ({ openSdk, emulator }) => {
    const opened = await openSdk(card)
    await emulator.fault({ fault: 'parent-silent', command: 'setScroll', times: 1 })
    const sid = await opened.page.evaluate(() => window.portal.sid)
    await postThenKnock(opened, `setScroll:{"scroll":1}:key-1:${sid}`)
    await postThenKnock(opened, `setScroll:{"scroll":2}:key-2:${sid}`)
    await expect.poll(() => heard(opened.sdk)).toContain('key-2:{"scroll":2}')
    expect((await heard(opened.sdk)).filter(text => text.startsWith('key-1'))).toEqual([])
  })
})

test.describe('Dialogs', () => {
  test('answer with the person who was chosen', async ({ openSdk }) => {
    const { page, sdk } = await openSdk(card)
    const chosen = sdk.evaluate(() => window.sdkPage.frame!.dialog.selectUser())
    await page.getByRole('dialog', { name: 'Select an employee' }).getByRole('button', { name: 'Tom Keller' }).click()
    expect(await chosen).toMatchObject({ id: '9', name: 'Tom Keller', position: 'Customer service', url: '/company/personal/user/9/' })
  })

  test('answer with several people where several may be chosen', async ({ openSdk }) => {
    const { page, sdk } = await openSdk(card)
    const chosen = sdk.evaluate(() => window.sdkPage.frame!.dialog.selectUsers())
    const dialog = page.getByRole('dialog', { name: 'Select employees' })
    await dialog.getByRole('checkbox', { name: 'Tom Keller' }).check()
    await dialog.getByRole('checkbox', { name: 'Marco Rossi' }).check()
    await dialog.getByRole('button', { name: 'Select' }).click()
    expect((await chosen).map(({ id }) => id)).toEqual(['9', '12'])
  })

  test('say nothing, ever, when they are cancelled', async ({ openSdk }) => {
    const opened = await openSdk(card)
    await opened.sdk.evaluate(() => void window.sdkPage.frame!.dialog.selectUser().then(() => window.sdkPage.heard.push('chosen')))
    await opened.page.getByRole('dialog', { name: 'Select an employee' }).waitFor()
    await opened.page.keyboard.press('Escape')
    await expect(opened.page.getByRole('dialog')).toHaveCount(0)
    await postThenKnock(opened)
    expect(await heard(opened.sdk)).not.toContain('chosen')
    expect(await answers(opened.page, 'selectUser')).toEqual([])
  })

  test('give CRM items by type and place', async ({ openSdk }) => {
    const { page, sdk } = await openSdk(card)
    const chosen = sdk.evaluate(() => window.sdkPage.frame!.dialog.selectCRM({ entityType: ['contact'], multiple: false } as never))
    await page.getByRole('dialog', { name: 'Select from CRM' }).getByRole('button', { name: 'Miguel Santos' }).click()
    expect((await chosen).contact).toMatchObject([{ id: 'C_85', type: 'contact' }])
    expect((await answers(page, 'selectCRM'))[0]).toMatch(/^{"contact":{"0":{/)
  })
})

test.describe('Windows of the portal', () => {
  const open = (sdk: Frame, path: string) => sdk.evaluate(address => window.sdkPage.frame!.slider
    .openPath(window.sdkPage.frame!.slider.getUrl(address)).catch((error: Error) => error.message), path)

  test('look only at what was sent, so the SDK opens any page; an old portal refuses it', async ({ openSdk, emulator }) => {
    const { page, sdk } = await openSdk(card)
    void open(sdk, '/online/').catch(() => {})
    await page.getByRole('button', { name: 'Close slider' }).click()
    expect(await page.evaluate(() => window.portal.paths)).toEqual(['/online/'])
    await emulator.post('world', { op: 'switches', pathRule: 'short-list' })
    const old = await openSdk(card)
    expect(await open(old.sdk, '/online/')).toBe('PATH_NOT_AVAILABLE')
    expect(await old.page.evaluate(() => window.portal.paths)).toEqual([])
  })

  test('answer when the slider is closed, not before', async ({ openSdk }) => {
    const { page, sdk } = await openSdk(card)
    const closed = open(sdk, '/company/personal/user/7/tasks/task/view/55/')
    await page.getByRole('button', { name: 'Close slider' }).waitFor()
    expect(await answers(page, 'openPath')).toEqual([])
    await page.getByRole('button', { name: 'Close slider' }).click()
    expect(await closed).toEqual({ isOpenAtNewWindow: false, isClose: true })
    expect(await page.evaluate(() => window.portal.paths)).toEqual(['/company/personal/user/7/tasks/task/view/55/'])
    expect(await answers(page, 'openPath')).toEqual(['{"result":"close"}'])
  })

  test('open the app again with its own parameters', async ({ openSdk }) => {
    const { page, sdk } = await openSdk(card)
    const closed = sdk.evaluate(() => window.sdkPage.frame!.slider.openSliderAppPage({ bx24_title: 'Share', place: 'share', id: 5 }))
    await page.getByRole('button', { name: 'Close slider' }).click()
    expect(await closed).toBe('')
    expect(await page.evaluate(() => window.portal.applications)).toEqual([{ title: 'Share', width: 0, options: { place: 'share', id: 5 } }])
  })

  test('close the app where it stands in a slider, and nowhere else', async ({ openSdk }) => {
    const inCard = await openSdk(card)
    const sid = await inCard.page.evaluate(() => window.portal.sid)
    await postThenKnock(inCard, `closeApplication:key-1:${sid}`)
    expect(await inCard.page.evaluate(() => window.portal.closed)).toBe(0)
    const inMenu = await openSdk(menu)
    await inMenu.sdk.evaluate(() => void window.sdkPage.frame!.parent.closeApplication().catch(() => {}))
    await expect.poll(() => inMenu.page.evaluate(() => window.portal.closed)).toBe(1)
  })

  test('follow the height that the app asks for', async ({ openSdk }) => {
    const { page, sdk } = await openSdk(card)
    expect(await sdk.evaluate(() => window.sdkPage.frame!.parent.resizeWindow(500, 321))).toEqual({ width: 500, height: 321 })
    await expect(page.locator('iframe')).toHaveCSS('height', '321px')
  })

  test('keep silent to a height in the message menu’s slider, and to a title outside the main page', async ({ openSdk }) => {
    for (const [place, command] of [[menu, 'resizeWindow:{"width":500,"height":321}'], [card, 'setTitle:{"title":"Mine"}']] as const) {
      const opened = await openSdk(place)
      await postThenKnock(opened, `${command}:key-1:${await opened.page.evaluate(() => window.portal.sid)}`)
      expect([await answers(opened.page, 'resizeWindow'), await answers(opened.page, 'setTitle')]).toEqual([[], []])
    }
  })
})

test.describe('Tokens, options, installation', () => {
  test('a renewed token is another one, and works', async ({ openSdk }) => {
    const { sdk } = await openSdk(card)
    const tokens = await sdk.evaluate(async () => {
      const { auth } = window.sdkPage.frame!
      const before = auth.getAuthData()
      return [before, await auth.refreshAuth()].map(data => data && data.access_token)
    })
    expect(tokens[1]).toBeTruthy()
    expect(tokens[1]).not.toBe(tokens[0])
    const name = await sdk.evaluate(async () => (await window.sdkPage.frame!.actions.v2.call.make<{ NAME: string }>({ method: 'profile' })).getData())
    expect(name?.result).toMatchObject({ NAME: 'Ida' })
  })

  test('a token that cannot be renewed is told to the person, not to the app', async ({ openSdk, allowed }) => {
    allowed.push(/403/)
    const opened = await openSdk(card)
    await opened.page.route('**/emulator/refresh', route => route.fulfill({ status: 403, json: {} }))
    const sid = await opened.page.evaluate(() => window.portal.sid)
    await postThenKnock(opened, `refreshAuth:key-1:${sid}`)
    await expect.poll(() => opened.page.evaluate(() => window.portal.alerts)).toHaveLength(1)
    expect(await answers(opened.page, 'refreshAuth')).toEqual([])
  })

  test('options of the app are saved for administrators and ignored from others', async ({ openSdk, emulator }) => {
    const set = '{"name":"color","value":"blue"}'
    const employee = await openSdk({ ...card, user: '7' })
    await postThenKnock(employee, `setAppOption:${set}:key-1:${await employee.page.evaluate(() => window.portal.sid)}`)
    expect(await answers(employee.page, 'setAppOption')).toEqual([])
    const administrator = await openSdk({ ...card, user: '1' })
    await postThenKnock(administrator, `setAppOption:${set}:key-1:${await administrator.page.evaluate(() => window.portal.sid)}`)
    await expect.poll(() => answers(administrator.page, 'setAppOption')).toEqual(['true'])
    expect((await emulator.state()).appOptions).toMatchObject({ color: 'blue' })
  })

  test('options of the user are echoed', async ({ openSdk, emulator }) => {
    const opened = await openSdk(card)
    await postThenKnock(opened, `setUserOption:{"name":"pace","value":"slow"}:key-1:${await opened.page.evaluate(() => window.portal.sid)}`)
    await expect.poll(() => heard(opened.sdk)).toContain('key-1:{"name":"pace","value":"slow"}')
    expect((await emulator.state()).userOptions['7']).toMatchObject({ pace: 'slow' })
  })

  test('a finished installation is not answered: the page opens the app anew', async ({ openSdk, emulator }) => {
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

test.describe('Placement commands', () => {
  test('are told by getInterface: reloadData on cards, nothing on the app\'s own page', async ({ openSdk }) => {
    const inCard = await openSdk(card)
    expect(await inCard.sdk.evaluate(() => window.sdkPage.frame!.placement.getInterface())).toEqual({ command: ['reloadData'], event: [] })
    expect(await inCard.sdk.evaluate(() => window.sdkPage.frame!.placement.call('reloadData'))).toBe('')
    expect(await inCard.page.evaluate(() => window.portal.cardReloads)).toBe(1)
    const own = await openSdk({ placement: 'DEFAULT' })
    expect(await own.sdk.evaluate(() => window.sdkPage.frame!.placement.getInterface())).toEqual({ command: [], event: [] })
  })

  test('an event is told at each time to who bound it, under the key of the binding', async ({ openSdk }) => {
    const opened = await openSdk({ ...card, events: 'onCardSave' })
    const sid = await opened.page.evaluate(() => window.portal.sid)
    await postThenKnock(opened, `placementBindEvent:{"event":"onCardSave"}:key-1:${sid}`, `placementBindEvent:{"event":"other"}:key-2:${sid}`)
    await opened.page.evaluate(() => [1, 2].forEach(time => window.portal.fire('onCardSave', { time })))
    await expect.poll(async () => (await heard(opened.sdk)).filter(text => text.startsWith('key-')))
      .toEqual(['key-1:{"time":1}', 'key-1:{"time":2}'])
  })

  test('with a colon in the name come as an object', async ({ openSdk }) => {
    const opened = await openSdk(menu)
    const sid = await opened.page.evaluate(() => window.portal.sid)
    await postThenKnock(opened, { method: 'im:getImTextareaContent', params: '', callback: 'key-1', appSid: sid, requestId: 'r1' })
    expect(await heard(opened.sdk)).toContain('key-1:{"message":"Textarea is not available","requestId":"r1"}')
  })
})

test.describe('An answer that goes wrong as a test wants it', () => {
  const right = '{"command":["reloadData"],"event":[]}'
  const wrong = {
    'other-key': `nobody-key-1:${right}`, 'cut': `key-1:${right.slice(0, 18)}`, 'null': 'key-1:null', 'other-shape': 'key-1:{"what":[1]}'
  } as const

  test('comes under another key, as half a JSON, as null, in another shape, or from another origin', async ({ openSdk }) => {
    const opened = await openSdk(card)
    const sid = await opened.page.evaluate(() => window.portal.sid)
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
    for (const [mishap, text] of Object.entries(wrong)) expect(await answered(mishap as keyof typeof wrong)).toEqual([text, origin])
    expect(await answered('other-origin')).toEqual([`key-1:${right}`, 'null'])
  })

  for (const mishap of ['gone', 'other-sid'] as const) {
    test(`is the last that is not heard: ${mishap}`, async ({ openSdk }) => {
      const opened = await openSdk(card)
      const sid = await opened.page.evaluate(() => window.portal.sid)
      await opened.page.evaluate(name => window.portal.manners.mishaps.set('imOpenMessenger', name), mishap)
      await opened.sdk.evaluate(text => window.sdkPage.post(text), `imOpenMessenger:{"dialogId":"chat915"}:key-1:${sid}`)
      await expect.poll(() => methods(opened.page)).toContain('imOpenMessenger')
      await opened.sdk.evaluate(text => window.sdkPage.post(text), `getInterface:key-2:${sid}`)
      await opened.page.evaluate(() => new Promise(resolve => setTimeout(resolve, 200)))
      expect((await heard(opened.sdk)).filter(text => text.startsWith('key-'))).toEqual([])
      expect(await opened.page.evaluate(() => window.portal.messenger)).toEqual(mishap === 'gone' ? ['chat915'] : [])
    })
  }
})
