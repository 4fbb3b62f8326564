/** How people sign in: what to paste where, and a try of what came back. */
import { z } from 'zod'
import type { CloudContext, Step } from '../context.ts'
import { CloudProblem } from '../problem.ts'
import { signInOf } from '../settings.ts'

const secrets = z.array(z.object({ name: z.string() }))

export const signIn: Step = {
  title: 'Sign-in',
  async run(context) {
    const { asking } = context
    const way =
      signInOf(asking.settings) ??
      (await asking.ask({
        answer: 'signIn',
        message: 'How should people sign in?',
        options: [
          { value: 'entra', label: 'Microsoft Entra ID', hint: 'a directory of yours' },
          { value: 'access', label: 'Cloudflare Access', hint: 'no other account: a code by mail' },
          { value: 'openid', label: 'Another OpenID provider', hint: 'Google, Auth0, Keycloak …' },
        ],
      }))
    await WAYS[way](context)
  },
}

const WAYS = { entra: byEntra, access: byAccess, openid: byOpenId }

async function byEntra(context: CloudContext): Promise<void> {
  const { asking, say } = context
  const { siteUrl, entraTenantId } = asking.settings
  if (entraTenantId === undefined) {
    say('In the Entra admin centre, App registrations → New registration:')
    say('  Supported account types: accounts in this organizational directory only')
    say(`  Redirect URI: Web, ${siteUrl}/auth/callback`)
    say('  then Certificates & secrets → New client secret')
  }
  const tenant = await asking.ask({ answer: 'entraTenantId', message: 'Directory (tenant) ID' })
  const client = await asking.ask({ answer: 'entraClientId', message: 'Application (client) ID' })
  if (await isKept(context, 'ENTRA_CLIENT_SECRET')) return
  const secret = await asking.askSecret(
    'ENTRA_CLIENT_SECRET',
    'Client secret (its value, not its id)',
  )
  await tryClient({ tenant, client, secret })
  process.env.ENTRA_CLIENT_SECRET = secret
  say('Entra accepts the directory, the application and the secret')
}

async function byOpenId(context: CloudContext): Promise<void> {
  const { asking, say } = context
  const { siteUrl, openidIssuer } = asking.settings
  if (openidIssuer === undefined) {
    say('At the provider, register a web application (confidential, authorization code):')
    say(`  Redirect URI: ${siteUrl}/auth/callback`)
  }
  const issuer = await asking.ask({
    answer: 'openidIssuer',
    message: 'Issuer, such as https://accounts.google.com',
    from: (typed) => typed.trim().replace(/\/+$/, ''),
  })
  await published(
    process.env.OPENID_ISSUER_URL ?? issuer,
    '/.well-known/openid-configuration',
    'openidIssuer',
  )
  await asking.ask({ answer: 'openidClientId', message: 'Client ID' })
  if (await isKept(context, 'OPENID_CLIENT_SECRET')) return
  process.env.OPENID_CLIENT_SECRET = await asking.askSecret(
    'OPENID_CLIENT_SECRET',
    'Client secret of the provider',
  )
  say(`people sign in at ${issuer}; only addresses that it says are checked count`)
}

async function byAccess({ asking, say }: CloudContext): Promise<void> {
  const { siteUrl = '', accessTeam } = asking.settings
  if (accessTeam === undefined) {
    const { allowedPeople = [], allowedViewers = [], project = '' } = asking.settings
    say('In Cloudflare’s dashboard (Zero Trust asks for a team name and a plan once; Free does):')
    for (const line of applicationOf(new URL(siteUrl).host, project)) say(`  ${line}`)
    say('  Path: auth/login (that path alone: the rest has its own guard)')
    say(`  Policy: Allow, Emails: ${[...allowedPeople, ...allowedViewers].join(', ')}`)
    say('  Save it, and copy its Application Audience (AUD) tag')
  }
  const team = await asking.ask({
    answer: 'accessTeam',
    message: 'Your team’s address, such as https://name.cloudflareaccess.com',
    from: (typed) => typed.trim().replace(/\/+$/, ''),
  })
  await asking.ask({ answer: 'accessAudience', message: 'Application Audience (AUD) tag' })
  await published(process.env.ACCESS_TEAM_URL ?? team, '/cdn-cgi/access/certs', 'accessTeam')
  say(`Access answers at ${team}`)
}

/** An address of Pages is in no list of domains: its application is the one that the project makes. */
function applicationOf(host: string, project: string): ReadonlyArray<string> {
  return host.endsWith('.pages.dev')
    ? [
        `Workers & Pages → ${project} → Settings → Enable access policy, then Manage`,
        'Access → Applications, that application → Configure → Public hostname',
        `Subdomain: delete the *, so that it is ${host}`,
      ]
    : [
        'Zero Trust → Access → Applications → Add an application → Self-hosted',
        `Add public hostname: ${host}`,
      ]
}

/** Whether Cloudflare has the secret already, and this run was given none to put in its place. */
async function isKept({ api, accountId, say }: CloudContext, name: string): Promise<boolean> {
  if (process.env[name] !== undefined) return false
  const path = `/accounts/${accountId}/workers/scripts/gateway/secrets`
  const kept = ((await api.find(path, secrets)) ?? []).some((each) => each.name === name)
  if (kept) say('the client secret is kept at Cloudflare')
  return kept
}

/** Throws a CloudProblem where a provider does not publish what it should. */
async function published(base: string, path: string, answer: string): Promise<void> {
  const response = await fetch(`${base}${path}`, { signal: AbortSignal.timeout(20_000) }).catch(
    () => null,
  )
  if (response?.ok) return
  throw new CloudProblem(
    `${base}${path} does not answer`,
    `Is it the right one? Correct ${answer} in cloud.json, and run it again`,
  )
}

/** Entra's own errors for a wrong directory, application and secret. */
const WRONG: ReadonlyArray<readonly [code: string, what: string]> = [
  ['AADSTS90002', 'There is no such directory (tenant)'],
  ['AADSTS900023', 'There is no such directory (tenant)'],
  ['AADSTS700016', 'There is no such application in that directory'],
  ['AADSTS7000215', 'The client secret is wrong: paste its value, not its id'],
  ['AADSTS7000222', 'The client secret has expired'],
]

/** Asks for a token as the application itself, which needs no person. Throws a CloudProblem. */
async function tryClient(app: { tenant: string; client: string; secret: string }): Promise<void> {
  const authority = process.env.ENTRA_AUTHORITY ?? `https://login.microsoftonline.com/${app.tenant}`
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: app.client,
    client_secret: app.secret,
    scope: 'https://graph.microsoft.com/.default',
  })
  const answer = await fetch(`${authority}/oauth2/v2.0/token`, {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(20_000),
  }).catch(() => null)
  if (answer === null) {
    throw new CloudProblem(
      'Microsoft’s sign-in can’t be reached',
      'Is there a network? Then run it again',
    )
  }
  if (answer.ok) return
  const said = await answer.text()
  const wrong = WRONG.find(([code]) => new RegExp(`${code}\\b`).test(said))
  throw new CloudProblem(
    wrong?.[1] ?? `Microsoft’s sign-in refused the application (${answer.status})`,
    'Correct cloud.json or the secret, and run it again',
  )
}
