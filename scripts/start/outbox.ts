/** Takes what workers/local would send, over loopback and with the start's secret only. */
import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { SECRET_HEADER } from '../../workers/local/src/doors.ts'
import type { OutgoingMail } from '../../workers/local/src/outbox.ts'

/** Milliseconds within which a start that lives says so. */
const ANSWER_TIME = 5000

export type Outbox = { url: string; close(): Promise<void> }

/** `keep` gives the mail's id once it is kept; where it throws, the worker is told that it failed. */
export async function startOutbox(
  secret: string,
  keep: (mail: OutgoingMail) => Promise<string>,
): Promise<Outbox> {
  const server = createServer(async (request, response) => {
    if (!mayEnter(request, secret)) {
      response.writeHead(404).end()
      return
    }
    if (request.method !== 'POST') {
      response.writeHead(204).end()
      return
    }
    try {
      const messageId = await keep((await json(request)) as OutgoingMail)
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ messageId }))
    } catch {
      response.writeHead(500).end()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Whether the start that has this outbox lives. */
export async function isOutboxOpen(url: string, secret: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(ANSWER_TIME)
    const response = await fetch(url, { headers: { [SECRET_HEADER]: secret }, signal })
    return response.status === 204
  } catch {
    return false
  }
}

function mayEnter(request: IncomingMessage, secret: string): boolean {
  const given = Buffer.from(String(request.headers[SECRET_HEADER] ?? ''))
  const expected = Buffer.from(secret)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
