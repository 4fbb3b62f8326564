/** What a tracker on this machine listens on, and requests as an attacker would write them. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'

const LISTEN = '0A'

/** The ports on which these processes listen, on any address; from Linux itself. */
export function listeningPorts(pids: ReadonlyArray<number>): Array<number> {
  const inodes = new Set(pids.flatMap(socketsOf))
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
    readFileSync(table, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
        const isOurs = state === LISTEN && inodes.has(inode)
        return isOurs ? [Number.parseInt(local.split(':')[1] ?? '', 16)] : []
      }),
  )
}

function socketsOf(pid: number): Array<string> {
  const folder = `/proc/${pid}/fd`
  return readdirSync(folder).flatMap((fd) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${fd}`))?.[1] ?? []
    } catch {
      return []
    }
  })
}

export type Asking = {
  path?: string
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** The answer to a request with exactly these headers; status 0 where there is none. */
export function ask(
  port: number,
  { path = '/', method = 'GET', headers = {}, body }: Asking,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const none = () => resolve({ status: 0, text: '' })
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers, timeout: 5000, agent: false },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
        response.on('error', none)
      },
    )
    asked.on('upgrade', (response, socket) => {
      socket.destroy()
      resolve({ status: response.statusCode ?? 0, text: '' })
    })
    asked.on('timeout', () => asked.destroy())
    asked.on('error', none)
    asked.end(body)
  })
}

/** Everything that a port answers to these bytes until it hangs up, or for three seconds. */
export function sendBytes(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setTimeout(3000, () => socket.destroy())
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
  })
}
