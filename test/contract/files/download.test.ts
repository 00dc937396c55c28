// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../emulator/emulator'
import { inProcessFetch } from '../../emulator/in-process/in-process-fetch'
import { addWebhook } from '../../emulator/rest/webhooks'
import { addFile, fixture } from '../../emulator/world/stored-file'
import { both, serve, tokenFor, type Bench } from '../bench'

/** A picture in the group chat, one in a line chat of user 7, one in a colleague's. */
function picturesIn({ world }: Bench['emulator']) {
  const put = (chatId: number) => addFile(world, { chatId, name: 'roof.jpg', content: fixture('roof.jpg'), authorId: 652 }).id
  return { group: put(901), mine: put(915), colleague: put(916) }
}

both('a link to a file', (open) => {
  it('comes from \'im.v2.File.download\', with the caller\'s token in it', async () => {
    const { emulator, result } = await open()
    const { mine } = picturesIn(emulator)
    const auth = tokenFor(emulator, 7)
    const { downloadUrl } = await result<{ downloadUrl: string }>('im.v2.File.download', { dialogId: 'chat915', fileId: mine }, { auth })
    const { pathname, searchParams } = new URL(downloadUrl)
    expect([pathname, searchParams.get('auth')]).toEqual(['/rest/download.json', auth])
    expect(searchParams.get('token')).toMatch(/^im\|[^|]+\|[^|]+$/)
  })

  it('comes from \'disk.file.get\' too, with ids as texts, and in a batch', async () => {
    const { emulator, result } = await open()
    const { mine, group } = picturesIn(emulator)
    const link = expect.stringMatching(/\/rest\/download\.json\?auth=.+&token=disk%7C/) as string
    expect(await result('disk.file.get', { id: mine })).toMatchObject({ ID: String(mine), NAME: 'roof.jpg', TYPE: 'file', SIZE: '2577', CREATED_BY: '652', DOWNLOAD_URL: link })
    expect(await result('batch', { cmd: { one: `disk.file.get?id=${mine}`, two: `disk.file.get?id=${group}`, three: 'disk.file.get?id=4' } })).toMatchObject({
      result: { one: { DOWNLOAD_URL: link }, two: { DOWNLOAD_URL: link } }, result_error: { three: { error: 'ERROR_NOT_FOUND' } }
    })
  })

  it('is for members of the chat: who only looks into a line\'s chat reads its texts alone', async () => {
    const { emulator, result, refusal } = await open()
    const { colleague } = picturesIn(emulator)
    expect(await result('im.dialog.messages.get', { DIALOG_ID: 'chat916' })).toMatchObject({ chat_id: 916 })
    const link = { dialogId: 'chat916', fileId: colleague }
    expect(await refusal('im.v2.File.download', link)).toEqual([403, 'ACCESS_DENIED'])
    expect(await refusal('disk.file.get', { id: colleague })).toEqual([400, 'ACCESS_DENIED'])
    emulator.world.switches.fileReaders = 'viewers'
    expect(await result('im.v2.File.download', link)).toBeTypeOf('object')
    expect(await refusal('im.v2.File.download', link, { userId: 12 })).toEqual([403, 'ACCESS_DENIED'])
  })

  it.each([
    [{ dialogId: 'chat4' }, 400, 'CHAT_NOT_FOUND'], [{ dialogId: 'chat961' }, 403, 'ACCESS_DENIED'], [{ fileId: 4 }, 400, 'FILE_NOT_FOUND'],
    [{ fileId: '' }, 400, 'FILE_NOT_FOUND'], [{ dialogId: 'chat870' }, 403, 'FILE_ACCESS_ERROR']
  ])('is refused for %j with %i %s', async (change, status, code) => {
    const { emulator, refusal } = await open()
    expect(await refusal('im.v2.File.download', { dialogId: 'chat901', fileId: picturesIn(emulator).group, ...change })).toEqual([status, code])
  })

  it.each([[{}, 'ERROR_ARGUMENT'], [{ id: 'x' }, 'ERROR_ARGUMENT'], [{ id: 4 }, 'ERROR_NOT_FOUND']])('disk.file.get refuses %j with 400 %s', async (params, code) => {
    const { refusal } = await open()
    expect(await refusal('disk.file.get', params)).toEqual([400, code])
  })

  it('disk.file.get needs the permission for Drive', async () => {
    const { emulator, refusal } = await open()
    emulator.world.app.scopes = emulator.world.app.scopes.filter(scope => scope !== 'disk')
    expect(await refusal('disk.file.get', { id: 80 })).toEqual([403, 'insufficient_scope'])
  })
})

/** The same over HTTP and with `fetch` in process. */
const ways: [string, () => Promise<Opened>][] = [['over HTTP', overHttp], ['in process', inProcess]]

interface Opened { emulator: Bench['emulator'], get: (url: string, init?: RequestInit) => Promise<Response>, link: (fileId: number, userId?: number) => string }

async function overHttp(): Promise<Opened> {
  const emulator = createEmulator()
  emulator.world.origin = await serve(emulator)
  return { emulator, get: fetch, link: linker(emulator) }
}

function inProcess(): Promise<Opened> {
  const emulator = createEmulator()
  return Promise.resolve({ emulator, get: inProcessFetch(emulator), link: linker(emulator) })
}

function linker(emulator: Bench['emulator']): Opened['link'] {
  return (fileId, userId = 7) => {
    const { body } = emulator.call({ method: 'disk.file.get', params: { id: fileId }, auth: tokenFor(emulator, userId), requestId: '', address: '' })
    return (body['result'] as { DOWNLOAD_URL: string }).DOWNLOAD_URL
  }
}

describe.each(ways)('a download %s', (_, open) => {
  it('gives all bytes to any origin, as what they are, and as an attachment', async () => {
    const { emulator, get, link } = await open()
    const answer = await get(link(picturesIn(emulator).group))
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-content-type-options'), answer.headers.get('content-length')])
      .toEqual([200, 'image/jpeg', 'nosniff', '2577'])
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="roof.jpg"; filename*=utf-8\'\'roof.jpg')
    expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), Buffer.from(fixture('roof.jpg')))).toBe(0)
  })

  it('is as long as the file says, and names it whatever it is called', async () => {
    const { emulator, get, link } = await open()
    const name = '"a";\u202E/ö.png'
    const { id } = addFile(emulator.world, { chatId: 901, name, content: fixture('one-pixel.png'), size: 100_000, authorId: 12 })
    const answer = await get(link(id))
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="_a_____.png"; filename*=utf-8\'\'%22a%22%3B%E2%80%AE%2F%C3%B6.png')
    expect((await answer.arrayBuffer()).byteLength).toBe(100_000)
  })

  it('works again until the token ends, and with no other token', async () => {
    const { emulator, get, link } = await open()
    const url = link(picturesIn(emulator).group)
    expect([(await get(url)).status, (await get(url)).status]).toEqual([200, 200])
    const foreign = new URL(url)
    foreign.searchParams.set('auth', tokenFor(emulator, 7))
    const refused = await get(foreign.href)
    expect([refused.status, await refused.json()]).toMatchObject([403, { error: 'ACCESS_DENIED' }])
    emulator.tokens.expire()
    const late = await get(url)
    expect([late.status, await late.json()]).toMatchObject([401, { error: 'expired_token' }])
    expect((await get(url.replace(/auth=\w+/, 'auth=made-up'))).status).toBe(401)
    expect((await get(url.replace(/&?auth=\w+/, ''))).status).toBe(401)
  })

  it('asks for the right again', async () => {
    const { emulator, get, link } = await open()
    const url = link(picturesIn(emulator).mine)
    const chat = emulator.world.chats.get(915)!
    chat.members = chat.members.filter(id => id !== 7)
    expect((await get(url)).status).toBe(403)
  })

  it('counts as a request', async () => {
    const { emulator, get, link } = await open()
    const url = link(picturesIn(emulator).group)
    emulator.bucket.current = { size: 1, perSecond: 0.001 }
    const [first, second] = [await get(url), await get(url)]
    expect([first.status, second.status]).toEqual([200, 503])
    expect(await second.json()).toMatchObject({ error: 'QUERY_LIMIT_EXCEEDED' })
    expect(emulator.log.executed.at(-1)).toMatchObject({ method: 'download' })
  })

  it('plays the faults of a request', async () => {
    const { emulator, get, link } = await open()
    const url = link(picturesIn(emulator).group)
    const hit = (fault: Parameters<typeof emulator.faults.add>[0]) => {
      emulator.faults.clear()
      emulator.faults.add({ method: 'download', ...fault })
      return get(url, fault.fault === 'never-answer' ? { signal: AbortSignal.timeout(200) } : {})
    }
    expect((await hit({ fault: 'http-before', status: 503 })).status).toBe(503)
    expect((await hit({ fault: 'token-expired' })).status).toBe(401)
    expect((await hit({ fault: 'refuse', code: 'ACCESS_DENIED', status: 403 })).status).toBe(403)
    await expect(hit({ fault: 'cut-before-headers' })).rejects.toThrow()
    await expect(hit({ fault: 'never-answer' })).rejects.toThrow()
    for (const fault of ['lost-after-headers', 'cut-body'] as const) {
      const cut = await hit({ fault })
      expect([cut.status, cut.headers.get('content-length')]).toEqual([200, '2577'])
      await expect(cut.arrayBuffer()).rejects.toThrow()
    }
    expect((await (await hit({ fault: 'short-body' })).arrayBuffer()).byteLength).toBe(1289)
    const started = performance.now()
    const slow = await hit({ fault: 'slow-body', ms: 200 })
    const headersAfter = performance.now() - started
    expect((await slow.arrayBuffer()).byteLength).toBe(2577)
    expect(performance.now() - started).toBeGreaterThan(150)
    expect(headersAfter).toBeLessThan(performance.now() - started)
  })
})

describe('a download over HTTP', () => {
  it('may be read by a page of another origin, refusals too', async () => {
    const { emulator, get, link } = await overHttp()
    const url = link(picturesIn(emulator).group)
    expect((await get(url)).headers.get('access-control-allow-origin')).toBe('*')
    emulator.tokens.expire()
    expect((await get(url)).headers.get('access-control-allow-origin')).toBe('*')
  })

  it('goes by the webhook where a webhook asked, without a token', async () => {
    const { emulator, get } = await overHttp()
    const webhook = addWebhook(emulator.world, 7, ['disk'])
    const { group } = picturesIn(emulator)
    const address = `${emulator.world.origin}/rest/7/${webhook.secret}/`
    const { result } = await (await get(`${address}disk.file.get?id=${group}`)).json() as { result: { DOWNLOAD_URL: string } }
    expect(result.DOWNLOAD_URL).toContain(`${address}download/?token=disk%7C`)
    expect((await get(result.DOWNLOAD_URL)).headers.get('content-type')).toBe('image/jpeg')
  })
})

describe('an upload that goes wrong, over HTTP', () => {
  const method = 'im.v2.File.upload'

  async function post(fault: Parameters<Bench['emulator']['faults']['add']>[0]) {
    const emulator = createEmulator()
    emulator.faults.add({ method, ...fault })
    const body = JSON.stringify({ dialogId: 'chat901', fields: { name: 'a.txt', content: btoa('hello') }, auth: tokenFor(emulator, 7) })
    const address = `${await serve(emulator)}/rest/${method}`
    const files = () => [...emulator.world.files.values()].filter(({ name }) => name === 'a.txt').length
    return { files, ask: (init = {}) => fetch(address, { method: 'POST', body, headers: { 'content-type': 'application/json' }, ...init }) }
  }

  it.each([['cut-body', 1], ['lost-after-headers', 1]] as const)('%s: the file is there, the answer is not', async (fault, count) => {
    const { files, ask } = await post({ fault })
    await expect((await ask()).json()).rejects.toThrow()
    expect(files()).toBe(count)
  })

  it('http-before can say that the file is too large for the server', async () => {
    const { files, ask } = await post({ fault: 'http-before', status: 413 })
    expect([(await ask()).status, files()]).toEqual([413, 0])
  })

  it('slow-upload acts when the body is in; who gives up before has sent nothing', async () => {
    const { files, ask } = await post({ fault: 'slow-upload', ms: 150 })
    await expect(ask({ signal: AbortSignal.timeout(30) })).rejects.toThrow()
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(files()).toBe(0)
    expect((await ask()).status).toBe(200)
    expect(files()).toBe(1)
  })
})
