/** The one mailbox of a From header (RFC 5322, 3.4), and no guess where there is not exactly one. */
import { structured } from './structured.ts'

export type FromMailbox = {
  /** In lower case. */
  readonly address: string
  readonly domain: string
}

const ADDRESS =
  /^[a-z\d!#$%&'*+/=?^_`{|}~.-]{1,64}@((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,10}[a-z](?:[a-z\d-]{0,61}[a-z\d]))$/

/**
 * Null for several mailboxes, a group, an address with quotes, routes, encoded words or letters
 * outside ASCII, and whatever else two programs could read in two ways.
 */
export function fromMailbox(value: string): FromMailbox | null {
  const plain = outside(value)
  if (plain === null || /[,;:]/.test(plain)) return null
  const angles = plain.split('<')
  if (angles.length === 1) return mailboxOf(plain)
  const [inside = '', after = '', ...rest] = (angles[1] ?? '').split('>')
  if (angles.length > 2 || rest.length > 0 || after.trim() !== '' || !plain.includes('>'))
    return null
  return mailboxOf(inside)
}

function mailboxOf(text: string): FromMailbox | null {
  const address = text.trim().toLowerCase()
  const domain = ADDRESS.exec(address)?.[1]
  if (domain === undefined || address.length > 254 || address.includes('=?')) return null
  return { address, domain }
}

/** What stands outside of comments and quoted strings; null where one does not end. */
function outside(value: string): string | null {
  return structured(value, (character, kind) => {
    if (character < ' ' && character !== '\t') return null
    // A quoted local part stays visible as no address.
    return kind === 'plain' || kind === 'quote' ? character : ''
  })
}
