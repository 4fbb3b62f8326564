/** The app registration in Microsoft Entra ID: the values to paste, and a try of what came back. */
import { z } from 'zod'
import type { Step } from '../context.ts'
import { CloudProblem } from '../problem.ts'

const secrets = z.array(z.object({ name: z.string() }))

export const signIn: Step = {
  title: 'Sign-in',
  async run({ asking, api, accountId, say }) {
    const { siteUrl, entraTenantId } = asking.settings
    if (entraTenantId === undefined) {
      say('In the Entra admin centre, App registrations → New registration:')
      say('  Supported account types: accounts in this organizational directory only')
      say(`  Redirect URI: Web, ${siteUrl}/auth/callback`)
      say('  then Certificates & secrets → New client secret')
    }
    const tenant = await asking.ask({ answer: 'entraTenantId', message: 'Directory (tenant) ID' })
    const client = await asking.ask({ answer: 'entraClientId', message: 'Application (client) ID' })
    if (process.env.ENTRA_CLIENT_SECRET === undefined) {
      const path = `/accounts/${accountId}/workers/scripts/gateway/secrets`
      const kept = (await api.find(path, secrets)) ?? []
      if (kept.some(({ name }) => name === 'ENTRA_CLIENT_SECRET')) {
        say('the client secret is kept at Cloudflare')
        return
      }
    }
    const secret = await asking.askSecret(
      'ENTRA_CLIENT_SECRET',
      'Client secret (its value, not its id)',
    )
    await tryClient({ tenant, client, secret })
    process.env.ENTRA_CLIENT_SECRET = secret
    say('Entra accepts the directory, the application and the secret')
  },
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
