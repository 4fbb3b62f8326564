/**
 * What Cloudflare, as the receiving server, found out about a mail's sender (RFC 8601). Senders can
 * write such headers too: only the topmost hop's are its own, those above the second `Received`.
 */
import type { MailHeader } from 'bank-mail'

/** How Cloudflare's mail servers name themselves in the results they write. */
const RECEIVING_SERVER = /^(?:i=\d+\s*;\s*)?mx\.cloudflare\.net(?:\s+\d+)?\s*;/i

const RESULT_HEADERS = new Set(['authentication-results', 'arc-authentication-results'])

/**
 * Whether the receiving server says that the mail is not from the domain it claims (DMARC, RFC
 * 7489). False where it says nothing, as on a laptop.
 */
export function failedDmarc(headers: ReadonlyArray<MailHeader>): boolean {
  for (const { key, value } of topmostHop(headers)) {
    if (!RESULT_HEADERS.has(key) || !RECEIVING_SERVER.test(value.trim())) continue
    return withoutComments(value)
      .split(';')
      .some((result) => /^\s*dmarc\s*=\s*(?:fail|permerror)\b/i.test(result))
  }
  return false
}

function topmostHop(headers: ReadonlyArray<MailHeader>): ReadonlyArray<MailHeader> {
  let hops = 0
  const end = headers.findIndex(({ key }) => key === 'received' && ++hops === 2)
  return end === -1 ? headers : headers.slice(0, end)
}

/** Comments and quoted strings quote the sender, who may have written `dmarc=pass` into them. */
function withoutComments(value: string): string {
  let plain = ''
  let depth = 0
  let quoted = false
  for (let index = 0; index < value.length; index++) {
    const character = value[index]
    if (character === '\\' && (quoted || depth > 0)) index++
    else if (character === '"' && depth === 0) quoted = !quoted
    else if (quoted) continue
    else if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) plain += character
  }
  return plain
}
