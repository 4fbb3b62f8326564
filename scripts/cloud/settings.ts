/** The answers of `npm run deploy`, kept in one file that git ignores. No secret is in it. */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { isTimeZone } from '#shared/local-time.ts'
import { CloudProblem } from './problem.ts'

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

const address = z.email('is no e-mail address')
const domain = z.string().regex(DOMAIN, 'is no domain such as example.com')
const uuid = z.guid('is no id such as 01234567-89ab-cdef-0123-456789abcdef')
const timeZone = z.string().refine(isTimeZone, 'is no IANA time zone such as America/Bogota')

/** Where a Durable Object may be asked to live. */
const PLACES = [
  'wnam',
  'enam',
  'sam',
  'weur',
  'eeur',
  'apac',
  'apac-ne',
  'apac-se',
  'oc',
  'afr',
  'me',
] as const

/** Every answer, each by itself: the file may hold some of them. */
export const ANSWERS = {
  /** Cloudflare's account, where the login has several. */
  accountId: z.string().regex(/^[0-9a-z]{3,40}$/i, 'is no account id'),
  /** A domain whose DNS is at Cloudflare: mail arrives at inbox+<secret>@mailDomain. */
  mailDomain: domain,
  /** The Pages project: the site is https://<project>.pages.dev, or the name Pages gives it. */
  project: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,56}[a-z0-9])?$/, 'may have a-z, 0-9 and dashes'),
  /** Where people open the site; a domain of one's own, or the one of the Pages project. */
  siteUrl: z.url({ protocol: /^https$/, message: 'is no https:// address' }),
  timeZone,
  /** Who may sign in: addresses or Entra object ids. */
  allowedPeople: z.array(z.union([address, uuid])).min(1, 'names nobody'),
  /** Who may sign in and see, but change nothing. */
  allowedViewers: z.array(z.union([address, uuid])),
  /** Where the summary goes; empty: nowhere. */
  summaryTo: z.union([z.literal(''), address]),
  /** How people sign in; asked for nothing but what that way needs. */
  signIn: z.enum(['entra', 'openid', 'access']),
  openidIssuer: z.url({ protocol: /^https$/, message: 'is no https:// address' }),
  openidClientId: z.string().min(1).max(300),
  /** https://<team>.cloudflareaccess.com, and the tag of the application that guards /auth/login. */
  accessTeam: z.url({ protocol: /^https$/, message: 'is no https:// address' }),
  accessAudience: z.string().regex(/^[0-9a-f]{64}$/, 'is no audience tag (64 digits and a to f)'),
  entraTenantId: uuid,
  entraClientId: uuid,
  database: z.enum(['d1', 'azure-sql']),
  d1Id: uuid,
  /** The commit of this project that was deployed last, to go back to. */
  version: z.string().regex(/^[0-9a-f]{40}$/, 'is no commit'),
  /** The relay beside the database; empty: the gateway connects by itself. */
  azureSqlRelay: z.union([
    z.literal(''),
    z.url({ protocol: /^https$/, message: 'is no https:// address' }),
  ]),
  /** A bucket of R2 that backups of every night go into, and the public key that locks them. */
  backupBucket: z.string().regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, 'is no name of a bucket'),
  backupRecipient: z.string().regex(/^age1[0-9a-z]{58}$/, 'is no key such as age1…'),
  azureSqlServer: domain,
  azureSqlDatabase: z.string().min(1).max(128),
  azureSqlTenantId: uuid,
  azureSqlClientId: uuid,
  azureSqlLocation: z.enum(
    ['', ...PLACES],
    `is none of Cloudflare’s regions (${PLACES.join(', ')})`,
  ),
} as const

export const cloudSettings = z.object(ANSWERS).partial().strict()
export type CloudSettings = z.output<typeof cloudSettings>
export type Answer = keyof CloudSettings

/** How people sign in; files of earlier releases know Entra alone. Null: nobody said yet. */
export function signInOf({ signIn, entraTenantId }: CloudSettings) {
  return signIn ?? (entraTenantId === undefined ? null : 'entra')
}

/** The secret that the gateway signs people in with; null: it needs none. */
export function signInSecret(settings: CloudSettings): string | null {
  const secrets = { entra: 'ENTRA_CLIENT_SECRET', openid: 'OPENID_CLIENT_SECRET', access: null }
  return secrets[signInOf(settings) ?? 'entra']
}

/** Throws a CloudProblem that names the setting that is wrong. An absent file is no answer yet. */
export async function loadSettings(file: string): Promise<CloudSettings> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw new CloudProblem(`${file} can’t be read: ${error.code}`, 'Look at its rights')
  })
  const parsed = cloudSettings.safeParse(jsonOf(text, file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const name = issue?.path.join('.') || 'something in it'
  throw new CloudProblem(
    `${file}: ${name} ${issue?.message ?? 'is wrong'}`,
    'Correct it there, or remove the line and answer again',
  )
}

/** Written whole or not at all, readable by its owner only. */
export async function saveSettings(file: string, settings: CloudSettings): Promise<void> {
  const draft = `${file}.new`
  await writeFile(draft, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
  await rename(draft, file)
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new CloudProblem(`${file} is no JSON`, 'Correct it, or remove it and answer again')
  }
}
