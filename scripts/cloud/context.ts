/** What every step of a deployment works with. */
import { z } from 'zod'
import { type CloudflareApi, cloudflareApi } from './api.ts'
import type { Asking } from './asking.ts'
import { CloudProblem } from './problem.ts'
import { type Wrangler, wranglerFor } from './wrangler.ts'

export type CloudContext = {
  readonly asking: Asking
  readonly api: CloudflareApi
  readonly accountId: string
  readonly wrangler: Wrangler
  /** One line on what was found or done. */
  readonly say: (line: string) => void
  /** What a person has to do by hand; listed at the end. */
  readonly todo: (line: string) => void
}

export type Step = {
  readonly title: string
  /** Looks at what is there before it does anything, so that it can be run again at any time. */
  run(context: CloudContext): Promise<void>
}

const accounts = z.array(z.object({ id: z.string(), name: z.string() }))

/** Signs in with what wrangler knows. Throws a CloudProblem where it knows nothing. */
export async function connect(
  asking: Asking,
  output: Pick<CloudContext, 'say' | 'todo'>,
): Promise<CloudContext> {
  const token = process.env.CLOUDFLARE_API_TOKEN ?? (await tokenOfLogin())
  const api = cloudflareApi(token)
  const found = await api.get('/accounts?per_page=50', accounts)
  if (found.length === 0)
    throw new CloudProblem('This login reaches no account', 'npx wrangler login')
  const [only] = found
  const accountId =
    found.length === 1 && only
      ? only.id
      : await asking.ask({
          answer: 'accountId',
          message: 'Which Cloudflare account?',
          options: found.map(({ id, name }) => ({ value: id, label: name, hint: id })),
        })
  const account = found.find(({ id }) => id === accountId)
  if (!account)
    throw new CloudProblem(
      `This login does not reach the account ${accountId}`,
      'npx wrangler login',
    )
  output.say(`signed in to ${account.name}`)
  return { asking, api, accountId, wrangler: wranglerFor(accountId, output.say), ...output }
}

async function tokenOfLogin(): Promise<string> {
  const said = await wranglerFor(null, () => {})(['auth', 'token', '--json'])
  const token = z.object({ token: z.string() }).safeParse(JSON.parse(said || '{}'))
  if (!token.success)
    throw new CloudProblem('You are not signed in to Cloudflare', 'npx wrangler login')
  return token.data.token
}
