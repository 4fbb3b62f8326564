/** What anybody can see of a tracker: its site, its gateway, its sign-in, its mail servers. */
import { z } from 'zod'
import { signInOf } from '../settings.ts'
import { type Check, ok, unknown, wrong } from './check.ts'

/** Milliseconds for one answer. */
const PATIENCE = 15_000

async function ask(url: string, init: RequestInit = {}): Promise<Response | null> {
  return fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE), ...init }).catch(
    () => null,
  )
}

const site: Check = {
  name: 'site',
  async run({ site }) {
    const answer = await ask(site)
    if (!answer)
      return wrong(`${site} does not answer`, 'Is the address right? npm run deploy prints it')
    if (answer.status !== 200) return wrong(`${site} answers ${answer.status}`, 'npm run deploy')
    if (!answer.headers.get('content-security-policy')) {
      return wrong(`${site} is not the tracker’s site`, 'npm run deploy')
    }
    const skew = Math.abs(Date.now() - Date.parse(answer.headers.get('date') ?? ''))
    if (skew > 120_000)
      return wrong(
        'This machine’s clock is minutes off',
        'Set the clock; sign-in and signatures need it',
      )
    return ok('it answers')
  },
}

/** RFC 9457, as the gateway answers. */
const problem = z.object({ code: z.string(), detail: z.string() })

const gateway: Check = {
  name: 'gateway',
  async run({ site }) {
    const answer = await ask(`${site}/api/health`)
    if (!answer) return wrong('/api/health does not answer', 'npx wrangler tail gateway')
    if (answer.ok) return ok('it reaches its database')
    const said = problem.safeParse(await answer.json().catch(() => null))
    const why = said.success ? said.data.detail : `it answers ${answer.status}`
    return wrong(why, 'npm run deploy; npx wrangler tail gateway says more')
  },
}

const signIn: Check = {
  name: 'sign-in',
  async run({ site, settings }) {
    const answer = await ask(`${site}/auth/login`)
    const location = answer?.headers.get('location')
    if (!answer || !location) {
      const said = problem.safeParse(await answer?.json().catch(() => null))
      return wrong(said.success ? said.data.detail : 'sign-in leads nowhere', 'npm run deploy')
    }
    const url = new URL(location, site)
    if (signInOf(settings) === 'access') {
      const { host } = new URL(settings.accessTeam ?? site)
      return url.host === host
        ? ok(`it leads to ${host}`)
        : wrong('Access does not stand before /auth/login', 'Add that path to its application')
    }
    const back = url.searchParams.get('redirect_uri')
    if (back !== `${site}/auth/callback`) {
      return wrong(`sign-in comes back to ${back}`, `Open the site at ${settings.siteUrl ?? site}`)
    }
    const client = url.searchParams.get('client_id')
    const isOpenId = signInOf(settings) === 'openid'
    const expected = isOpenId ? settings.openidClientId : settings.entraClientId
    if (expected && client !== expected) {
      return wrong(
        'the gateway signs in as another application than cloud.json says',
        'npm run deploy',
      )
    }
    if (!isOpenId && settings.entraTenantId && !url.pathname.includes(settings.entraTenantId)) {
      return wrong(
        'the gateway signs in at another directory than cloud.json says',
        'npm run deploy',
      )
    }
    return ok(`it leads to ${url.host}`)
  },
}

const records = z.object({ Answer: z.array(z.object({ data: z.string() })).optional() })

const mailServers: Check = {
  name: 'mail servers',
  async run({ settings: { mailDomain } }) {
    if (!mailDomain) return unknown('no mailDomain in cloud.json', 'npm run deploy')
    const resolver = process.env.DNS_URL ?? 'https://cloudflare-dns.com/dns-query'
    const answer = await ask(`${resolver}?name=${mailDomain}&type=MX`, {
      headers: { accept: 'application/dns-json' },
    })
    const parsed = records.safeParse(await answer?.json().catch(() => null))
    if (!parsed.success) return unknown('DNS does not answer', 'Try again')
    const hosts = (parsed.data.Answer ?? []).map(
      ({ data }) => data.split(/\s+/).at(-1)?.replace(/\.$/, '') ?? '',
    )
    if (hosts.length === 0)
      return wrong(
        `${mailDomain} has no mail server`,
        `Enable Email Routing for ${mailDomain}: npm run deploy`,
      )
    const others = hosts.filter((host) => !/\.mx\.cloudflare\.net$/i.test(host))
    if (others.length > 0)
      return wrong(
        `mail for ${mailDomain} also goes to ${others.join(', ')}`,
        'Remove that MX record, or use another domain for the tracker',
      )
    return ok(`${mailDomain} is served by Cloudflare`)
  },
}

export const OUTSIDE: ReadonlyArray<Check> = [site, gateway, signIn, mailServers]
