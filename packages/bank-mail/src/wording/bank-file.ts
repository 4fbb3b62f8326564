/**
 * A wording as a bank's file, ready to be contributed: the bank's line, and the mail it was learned
 * from as a fixture, with other digits, names and addresses.
 */
import { lineOf } from '../banks/line.ts'
import { minorDigits } from '../currency.ts'
import type { Bank } from '../template/types.ts'
import { align } from './align.ts'
import { type Part, parseSkeleton } from './skeleton.ts'
import { tokensOf } from './tokens.ts'
import type { Wording } from './wording.ts'

type Example = { readonly subject: string; readonly text: string }

/**
 * Null for a wording that puts mails aside. Whoever shares it has to look through it first.
 *
 * @example
 * bankFile(wording, { subject: mail.subject, text: mail.text })
 */
export function bankFile(wording: Wording, mail: Example): string | null {
  const { kind, currency, sender, country, timeZone } = wording
  if (wording.outcome !== 'recorded' || kind === null || currency === null) return null
  const domain = sender.slice(sender.lastIndexOf('@') + 1) || 'bank.example'
  const name = wording.bank ?? domain
  const bankId = domain.split('.').slice(0, -1).join('-').toLowerCase() || 'bank'
  const bank: Bank = {
    id: bankId,
    name,
    country,
    timeZone,
    currency,
    decimal: decimalOf(wording),
    dateOrder: (wording.dates?.orders.length === 1 && wording.dates.orders[0]) || 'DMY',
    senders: [domain],
    names: [name.toLowerCase()],
  }
  const fixture = {
    name: kind,
    mail: { from: `${name} <alerts@${domain}>`, ...anonymous(wording, mail) },
    expect: {
      transactions: [{ kind, amount: '…', currency, merchant: MERCHANT, date: '…', account: null }],
    },
  }
  const below = country ?? 'US'
  return `/** ${name}, learned from a mail that a person confirmed. */
import type { Fixture } from '../../template/fixture.ts'

// Its line of banks/known, below ${below}:
// ${lineOf(bank, below)}

// Say what it tells: the digits are other ones than in the mail. ${minorDigits(currency)} decimals.
export const FIXTURES: ReadonlyArray<Fixture> = [${JSON.stringify(fixture, null, 2)}]
`
}

function decimalOf({ numbers: { decimal, group } }: Wording): Bank['decimal'] {
  if (decimal === '.' || decimal === ',') return decimal
  return group === ',' ? '.' : 'either'
}

const MERCHANT = 'BLUE CAFE'

const GREETING =
  /^(?:hello|hi|dear|hey|hola|estimad[oa]|querid[oa]|ola|olá|prezad[oa]|caro|cara|bonjour|cher|chère|hallo|liebe[rs]?|guten tag|beste|ciao|gentile|sayın|dobrý den|witaj)\b[^\p{L}]*(\p{L}[\p{L}' .-]{0,60})/gimu

/** The mail with other digits, another counterparty, and nobody's name or address. */
function anonymous(wording: Wording, { subject, text }: Example): Example {
  const parts = parseSkeleton(wording.skeleton)
  const tokens = tokensOf(subject, text)
  const found = align(parts, tokens.tokens)?.found ?? []
  let out = ''
  let at = 0
  const put = (start: number, end: number, by: string) => {
    if (start < at) return
    out += tokens.text.slice(at, start) + by
    at = end
  }
  for (const [index, part] of parts.entries()) {
    const range = found[index]
    if (!range || part.is === 'word' || part.is === 'line' || part.is === 'cell') continue
    const start = tokens.tokens[range.start]?.start ?? 0
    const end = tokens.tokens[range.end - 1]?.end ?? start
    const written = tokens.text.slice(start, end)
    if (part.is === 'place' && part.place === 'merchant') put(start, end, MERCHANT)
    else if (part.is === 'any') put(start, end, '…')
    else if (part.is === 'free' && part.kind === 'link') put(start, end, 'https://example.com')
    else put(start, end, isMoment(part) ? written : otherDigits(written))
  }
  out += tokens.text.slice(at)
  const hidden = out.replace(GREETING, (all, name: string) => all.replace(name, 'Ana Rojo'))
  const [first = '', ...rest] = hidden.split('\n\n')
  return { subject: first, text: rest.join('\n\n') }
}

/** Other digits would make no day and no hour of it. */
function isMoment(part: Part): boolean {
  if (part.is === 'place') return part.place === 'date' || part.place === 'time'
  return part.is === 'free' && (part.kind === 'date' || part.kind === 'time')
}

function otherDigits(text: string): string {
  let nth = 0
  return text.replace(/\d/g, (digit) => String(((Number(digit) * 7 + 3 + nth++) % 9) + 1))
}
