/** Ports of 127.0.0.1. */

import { randomInt } from 'node:crypto'
import { type AddressInfo, createServer } from 'node:net'
import { UsageError } from './args.ts'

/** Below those that systems hand out by themselves, one of which could go to somebody before it is used. */
const [FIRST, LAST] = [20_000, 32_000]
const TRIES = 20

/** `port` if it is free, or a free one for 0. Throws `UsageError`, which names `option`. */
export async function freePort(option: string, port: number): Promise<number> {
  for (let tries = 1; ; tries++) {
    try {
      return await listenOnce(option, port === 0 ? randomInt(FIRST, LAST) : port)
    } catch (error) {
      if (port !== 0 || tries === TRIES) throw error
    }
  }
}

async function listenOnce(option: string, port: number): Promise<number> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
    return (server.address() as AddressInfo).port
  } catch (error) {
    throw portError(option, port, error)
  } finally {
    server.close()
  }
}

/** What to tell the person where listening failed. */
function portError(option: string, port: number, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE') {
    return new UsageError(`Port ${port} is in use: choose another with ${option}`)
  }
  if (code === 'EACCES') {
    return new UsageError(
      `Port ${port} needs rights that this user lacks: choose one above 1023 with ${option}`,
    )
  }
  return error
}
