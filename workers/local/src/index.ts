/** Cloudflare on a laptop: HTTP, mail, cron, Workers AI and Email Sending for the other workers. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import { serveSite } from '../../../pages/site.ts'
import { cameByFront, DOORS, doors } from './doors.ts'
import type { LocalEnv } from './env.ts'
import { isLoopback } from './host.ts'

export { Ai } from './ai.ts'
export { Outbox } from './outbox.ts'

/** No `email` and no `scheduled`: wrangler would open both to whoever reaches its port. */
export default class Local extends WorkerEntrypoint<LocalEnv> {
  override async fetch(request: Request): Promise<Response> {
    // A name that an attacker's DNS points here makes this site theirs, to a browser.
    if (!isLoopback(request)) return new Response('This is not the name of the tracker', REFUSED)
    const { pathname, searchParams } = new URL(request.url)
    if (pathname.startsWith(`${DOORS}/`)) return doors.fetch(request, this.env)
    if (!(await cameByFront(request, this.env))) return new Response(null, { status: 404 })
    const key = searchParams.get('key')
    if (pathname === '/' && key !== null) return enter(key, request, this.env)
    return serveSite(request, this.env)
  }
}

const REFUSED = { status: 421, headers: { 'content-type': 'text/plain; charset=utf-8' } }

/** The address that `npm start` prints: the provider takes its key, and the sign-in goes on there. */
function enter(key: string, request: Request, env: LocalEnv): Response {
  const back = new URL('/auth/login', request.url)
  const query = new URLSearchParams({ key, back: back.href })
  const location = env.ENTRA_AUTHORITY ? `${env.ENTRA_AUTHORITY}/enter?${query}` : '/'
  const headers = { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }
  return new Response(null, { status: 303, headers })
}
