/**
 * What the receiving server found out about a mail's sender (RFC 8601). Senders can write such
 * headers too, but every server puts its own above what it was given: the topmost is the last
 * server's, and what stands below it is hearsay.
 */
import type { MailHeader } from './mail.ts'

const RESULT_HEADERS = new Set(['authentication-results', 'arc-authentication-results'])

/**
 * Whether the receiving server says that the mail is not from the domain it claims (DMARC, RFC
 * 7489). `receivedBy`: how that server names itself (authserv-id, in lower case), where it is
 * known; only what it wrote above the second `Received` counts then. Null: whoever wrote topmost.
 * False where it says nothing, as on a laptop.
 */
export function failedDmarc(
  headers: ReadonlyArray<MailHeader>,
  receivedBy: string | null,
): boolean {
  for (const { key, value } of receivedBy === null ? headers : topmostHop(headers)) {
    if (!RESULT_HEADERS.has(key)) continue
    const parts = withoutComments(value)
      .split(';')
      .map((part) => part.trim())
    // The number of an ARC set.
    if (/^i\s*=\s*\d+$/i.test(parts[0] ?? '')) parts.shift()
    const [server] = (parts[0] ?? '').toLowerCase().split(/\s/)
    if (receivedBy !== null && server !== receivedBy) continue
    return parts.some((part) => /^dmarc\s*=\s*(?:fail|permerror)\b/i.test(part))
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
