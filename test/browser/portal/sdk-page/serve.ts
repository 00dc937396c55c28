import { createServer, type IncomingMessage } from 'node:http'
import path from 'node:path'
import { build, type Rolldown } from 'vite'

/** A form post as it arrived: the query of the address and the fields of the body. */
export interface PostedForm { query: URLSearchParams, fields: URLSearchParams }

export interface SdkServer { origin: string, posted: PostedForm[], close(): Promise<void> }

/** The bare SDK page on an origin of its own, by GET and by the form POST of a hosted app. */
export async function serveSdkPage(): Promise<SdkServer> {
  const files = await builtPage()
  const posted: PostedForm[] = []
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://app.invalid')
    if (request.method === 'POST') posted.push({ query: url.searchParams, fields: new URLSearchParams(await bodyOf(request)) })
    const file = files.get(url.pathname.slice(1))
    const type = url.pathname.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(file)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The SDK page has no address.')
  return {
    posted, origin: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      // The browser holds some open for as long as its page lives.
      server.closeAllConnections()
    })
  }
}

async function builtPage(): Promise<Map<string, string>> {
  const built = await build({
    root: path.join(process.cwd(), 'test/browser/portal/sdk-page'), configFile: false, base: './', logLevel: 'error',
    build: { write: false, minify: false, modulePreload: false }
  }) as Rolldown.RolldownOutput
  return new Map(built.output.map(file => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
