/** A mail's way in, walked by a test mail with a nonce, and what its sender was found to be. */
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { type Check, type Finding, ok, type Target, unknown, wrong } from './check.ts'

/** Milliseconds between two looks. */
const PAUSE = 2_000

export type MailWay = {
  /** A personal token of the tracker. */
  readonly token: string
  /** `smtps://user:password@host`, to send the test mail by; undefined: a person sends it. */
  readonly smtpUrl: string | undefined
  /** Seconds until it counts as lost. */
  readonly patience: number
  /** One line for who waits. */
  readonly say: (line: string) => void
}

const settings = z.object({ forwardTo: z.string().nullable() })
const found = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      subject: z.string().nullable(),
      status: z.string(),
      verdict: z.string().nullable(),
      outerDomain: z.string().nullable(),
    }),
  ),
})
type Mail = z.output<typeof found>['items'][number]

/** Two checks: that a mail arrives and is recorded as nothing, and that its sender is proven. */
export function mailWay(way: MailWay): ReadonlyArray<Check> {
  let arrived: Mail | null = null
  const ask = (site: string, path: string) =>
    fetch(`${site}${path}`, {
      headers: { authorization: `Bearer ${way.token}` },
      signal: AbortSignal.timeout(15_000),
    })
  return [
    {
      name: 'mail way',
      async run({ site }) {
        const answer = await ask(site, '/api/settings')
        const { forwardTo } = settings.parse(answer.ok ? await answer.json() : { forwardTo: null })
        if (!forwardTo)
          return wrong(
            'EXPENSES_TOKEN may not see the forwarding address',
            'Make a token in the settings that may read and write',
          )
        const nonce = crypto.randomUUID().slice(0, 8)
        const began = Date.now()
        const sent = await send(way, forwardTo, `Expenses test ${nonce}`)
        if (sent) return sent
        arrived = await until(way.patience, async () => {
          const mails = await ask(site, `/api/mail?limit=1&q=${nonce}`)
          return mails.ok ? (found.parse(await mails.json()).items[0] ?? null) : null
        })
        if (!arrived)
          return wrong(
            `a test mail did not arrive within ${way.patience} seconds`,
            'See “mail route” and “mail servers” above, and the sender’s own mailbox for what came back',
          )
        if (arrived.status === 'recorded')
          return wrong('the test mail was recorded as money', 'Please tell the project: a fault')
        const seconds = Math.round((Date.now() - began) / 1000)
        return ok(`a test mail arrived after ${seconds} seconds, and nothing was recorded of it`)
      },
    },
    {
      name: 'sender',
      async run(target) {
        if (!arrived) return unknown('no test mail arrived', 'See “mail way”')
        return verdictOf(arrived, await headersOf(target, ask, arrived.id))
      },
    },
  ]
}

/** What keeps it from being sent; null: it is on its way, or a person was asked to send it. */
async function send(way: MailWay, to: string, subject: string): Promise<Finding | null> {
  if (!way.smtpUrl) {
    way.say(`Send a mail to ${to} with the subject “${subject}”; waiting ${way.patience} seconds …`)
    return null
  }
  const url = URL.parse(way.smtpUrl)
  const from = decodeURIComponent(url?.username ?? '')
  try {
    await createTransport(way.smtpUrl).sendMail({
      from: process.env.SMTP_FROM ?? from,
      to,
      subject,
      text: 'A test of the way in. It tells of no money.',
    })
    return null
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it does not answer'
    return wrong(
      `the mail server ${url?.hostname ?? ''} did not take the test mail: ${why}`,
      'Correct SMTP_URL (smtps://user:password@host) and SMTP_FROM, or leave them out and send it yourself',
    )
  }
}

/** The raw mail's header; null where the token may not see it. */
async function headersOf(
  { site }: Target,
  ask: (site: string, path: string) => Promise<Response>,
  id: string,
): Promise<string | null> {
  const raw = await ask(site, `/api/mail/${id}/raw`)
  return raw.ok ? ((await raw.text()).split(/\r?\n\r?\n/)[0] ?? '') : null
}

/** RFC 8601: the server that writes the results names itself first. */
const OF_CLOUDFLARE = /^authentication-results:\s{0,20}mx\.cloudflare\.net\b/im
const SIGNED = /^dkim-signature:/im

function verdictOf({ verdict, outerDomain }: Mail, header: string | null): Finding {
  const domain = outerDomain ?? 'nobody'
  const isThere = header !== null && OF_CLOUDFLARE.test(header)
  const by = isThere ? 'Cloudflare’s header is there' : 'Cloudflare’s header is not there'
  if (verdict === 'authentic') return ok(`${domain} is proven; ${by}`)
  if (verdict === 'failed')
    return wrong(
      `the mail is not from ${domain} as it says; ${by}`,
      'Send it from your own mailbox',
    )
  if (header !== null && !SIGNED.test(header) && !isThere)
    return wrong(
      `nobody vouches for ${domain}: no DKIM signature, and ${by}`,
      'Send from a provider that signs (Gmail, Outlook, iCloud …), by way of Email Routing',
    )
  return wrong(
    `${domain} is not proven: its DKIM signature does not answer, and ${by}`,
    'Is VERIFY_SENDERS on, and does mail come by Email Routing of this domain?',
  )
}

async function until<T>(seconds: number, look: () => Promise<T | null>): Promise<T | null> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const seen = await look().catch(() => null)
    if (seen !== null || Date.now() >= end) return seen
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}
