/**
 * The one door of the site on a laptop. Wrangler's own port believes headers that say where a request
 * was sent and which worker it is for, so it is behind this one, which lets through only what names
 * this machine, adds a secret that the workers ask for, and drops what only wrangler may say.
 */
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { FRONT_HEADER } from '../../workers/local/src/doors.ts'
import { isLoopbackName } from '../../workers/shared/loopback.ts'

/** Headers of miniflare and of Cloudflare, and those by which a proxy says what it stands for. */
const NOT_FROM_OUTSIDE = /^(mf-|cf-|x-forwarded-|x-site-assets$|x-local-front$)/

export type Front = { close(): Promise<void> }

/** Listens on `port` of 127.0.0.1 for the workers at `workersPort`. Throws where the port is taken. */
export async function startFront(
  port: number,
  workersPort: number,
  secret: string,
): Promise<Front> {
  const agent = new Agent({ keepAlive: true })
  const server = createServer((incoming, response) => {
    if (!namesThisMachine(incoming, port)) return answer(response, 421, 'Not the tracker’s name')
    const passed = request(
      {
        host: '127.0.0.1',
        port: workersPort,
        agent,
        method: incoming.method,
        path: incoming.url,
        headers: { ...passedHeaders(incoming), [FRONT_HEADER]: secret },
      },
      (answered) => {
        response.writeHead(answered.statusCode ?? 502, answered.rawHeaders)
        answered.pipe(response)
        answered.on('error', () => response.destroy())
      },
    )
    passed.on('error', () => {
      if (response.headersSent) response.destroy()
      else answer(response, 503, 'The tracker is starting again. Try again in a moment.')
    })
    response.on('close', () => passed.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
        agent.destroy()
      }),
  }
}

/** A browser writes the Host itself: another name is one that somebody's DNS points here. */
function namesThisMachine({ headers, url }: IncomingMessage, port: number): boolean {
  const host = URL.parse(`http://${headers.host}`)
  const isOwn = host !== null && isLoopbackName(host.hostname) && Number(host.port || 80) === port
  return isOwn && headers.host === host.host && (url?.startsWith('/') ?? false)
}

function passedHeaders({ headers }: IncomingMessage) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !NOT_FROM_OUTSIDE.test(name)),
  )
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
}
