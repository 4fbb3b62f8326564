/** What the server that received the mail for us found out about its sender. */
import { type AuthenticationResults, authenticationResults } from './authentication-results.ts'
import type { HeaderField } from './header-fields.ts'

/** How Cloudflare's mail servers name themselves in the results they write. */
const RECEIVER = 'mx.cloudflare.net'
/** How they name themselves in the trace. */
const RECEIVED_BY = /\bby\s{1,5}(?:[a-z\d-]{1,63}\.){0,5}cloudflare(?:-email)?\.(?:net|com)\b/i

/**
 * Whether the mail is from `domain`, the domain of its From (DMARC). Null: the receiver says
 * nothing, or nothing that decides it. Senders can write such headers too: only what stands above
 * the second `Received` and the author's own fields counts, and all of it has to agree.
 */
export function receiverSays(
  fields: ReadonlyArray<HeaderField>,
  domain: string,
): 'authentic' | 'failed' | null {
  const [received] = fields.filter(({ name }) => name === 'received')
  if (received && !RECEIVED_BY.test(received.value)) return null
  const all = firstHop(fields)
    .filter(({ name }) => name === 'authentication-results')
    .map(({ value }) => authenticationResults(value))
  const own = all.filter((found) => found === null || found.server === RECEIVER)
  if (own.length === 0) return null
  const said = own.map((found) => (found === null ? null : dmarcOf(found, domain)))
  if (said.includes('failed')) return 'failed'
  return said.every((one) => one === 'authentic') ? 'authentic' : null
}

/** Fields that a mail leaves its author with: whoever receives it prepends, above all of them. */
const AUTHORS =
  /^(?:from|sender|reply-to|to|cc|bcc|subject|date|message-id|mime-version|content-.*)$/

/** What the receiving server put on top: above the second `Received` and above the author's own fields. */
function firstHop(fields: ReadonlyArray<HeaderField>): ReadonlyArray<HeaderField> {
  let hops = 0
  const end = fields.findIndex(
    ({ name }) => (name === 'received' && ++hops === 2) || AUTHORS.test(name),
  )
  return end === -1 ? fields : fields.slice(0, end)
}

function dmarcOf({ results }: AuthenticationResults, domain: string) {
  const dmarc = results.filter(({ method }) => method === 'dmarc')
  if (dmarc.some(({ result }) => result === 'fail')) return 'failed'
  const [only] = dmarc
  if (dmarc.length !== 1 || only?.result !== 'pass') return null
  return only.properties.get('header.from') === domain ? 'authentic' : null
}
