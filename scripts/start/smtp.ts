/**
 * The mail server of a laptop: hands what it receives to the same `email()` handler that Cloudflare
 * would, and says 250 only when that has kept the mail for good.
 */
import type { Readable } from 'node:stream'
import { SMTPServer } from 'smtp-server'
import type { Doors } from './doors.ts'

/** Cloudflare's limit for incoming mail, in bytes. */
export const MAX_MAIL = 25 * 1024 * 1024

export type Smtp = { close(): Promise<void> }

type Reply = Error & { responseCode: number }

/** Listens on 127.0.0.1. Throws where the port is taken. */
export async function startSmtp(
  port: number,
  doors: Pick<Doors, 'admits' | 'deliver'>,
): Promise<Smtp> {
  const server = new SMTPServer({
    name: 'localhost',
    banner: 'bank mail expense tracker',
    // Loopback only, so there is nobody to tell apart and nobody to hide from.
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: MAX_MAIL,
    rejectOversized: true,
    // One answer per mail: with two recipients, one could be kept and the other not.
    maxRecipients: 1,
    closeTimeout: 5000,
    onRcptTo({ address }, _session, callback) {
      admit(doors, address).then(() => callback(), callback)
    },
    onData(stream, { envelope }, callback) {
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const to = envelope.rcptTo[0]?.address ?? ''
      receive(doors, stream, { from, to }).then(() => callback(null, 'Kept'), callback)
    },
  })
  // A client that hangs up half-way is no concern of anybody else's.
  server.on('error', () => {})
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.server.off('error', reject)
      resolve()
    })
  })
  return {
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function admit(doors: Pick<Doors, 'admits'>, address: string): Promise<void> {
  const admitted = await doors.admits(address).catch(() => {
    throw reply(451, 'The ledger does not answer, try again later')
  })
  if (!admitted) throw reply(550, 'No such address here')
}

async function receive(
  doors: Pick<Doors, 'deliver'>,
  stream: Readable & { sizeExceeded?: boolean },
  envelope: { from: string; to: string },
): Promise<void> {
  const chunks: Array<Buffer> = []
  for await (const chunk of stream) {
    // What is too long is read to its end, because the answer comes after it, and not kept.
    if (stream.sizeExceeded) chunks.length = 0
    else chunks.push(chunk)
  }
  if (stream.sizeExceeded) throw reply(552, `No mail over ${MAX_MAIL} bytes is taken`)
  const { rejected } = await doors.deliver(envelope, Buffer.concat(chunks)).catch(() => {
    throw reply(451, 'The mail could not be kept, try again later')
  })
  if (rejected !== null) throw reply(550, rejected.replace(/[^\x21-\x7e]+/g, ' '))
}

function reply(responseCode: number, message: string): Reply {
  return Object.assign(new Error(message), { responseCode })
}
