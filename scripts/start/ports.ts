/** Ports of 127.0.0.1. */
import { type AddressInfo, createServer } from 'node:net'
import { UsageError } from './args.ts'

/** `port` if it is free, or a free one for 0. Throws `UsageError`, which names `option`. */
export async function freePort(option: string, port: number): Promise<number> {
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
