/** What the place of a name tells of a movement that no word tells of: "$4.50 at QUAY", "transfer to ANA". */
import { ownAccount } from '../account/own-account.ts'
import type { Mention } from '../amount/mentions.ts'
import { counterpartyOf } from '../counterparty/counterparty.ts'
import { wordsOf } from '../counterparty/words.ts'
import type { Kind } from '../kinds.ts'
import { captureShared } from '../template/capture.ts'
import type { Document } from '../template/document.ts'
import type { Cue } from './cue-search.ts'

/** How far behind an amount the name may stand that it was spent at: "booked at". */
const BEHIND = 20
/** "QUAY waits for you", "4.5% a year", "authorise": words that are no part of a name were taken for one. */
const NO_NAME = /\p{Lu}{3,} (?:.* )?\p{Ll}{3,}|%|^\p{Ll}/u

type Way = {
  readonly kind: Kind
  /** How the name is found: see `counterparty/candidate.ts`. */
  readonly via: ReadonlyArray<string>
}

const WAYS: ReadonlyArray<Way> = [
  { kind: 'transfer_out', via: ['to', 'payee'] },
  { kind: 'transfer_in', via: ['from', 'payer'] },
]

/**
 * The cues that `told`, which says neither that something was spent nor which way it went, lacks: only in
 * a mail that shows an account, a day or a balance as well, as every alert does and no offer.
 */
export function placed(
  document: Document,
  mentions: ReadonlyArray<Mention>,
  told: ReadonlyArray<Cue>,
): Array<Cue> {
  const [mention, ...more] = mentions.filter(({ role }) => role === null || role === 'moved')
  if (!mention || more.length > 0 || told.some(({ strength }) => strength === 'said')) return []
  const named = told.some(({ strength }) => strength === 'named')
  const isShown =
    mentions.some(({ role }) => role === 'balance') ||
    captureShared(document).date !== undefined ||
    ownAccount(document, 'transfer_out') !== null
  if ((!isShown && !named) || !isPlain(document, mention, told)) return []
  const { start, end } = mention
  const cue = (kind: Kind): Array<Cue> => [{ kind, strength: 'named', start, end }]
  const shop = counterpartyOf(document, 'purchase', mention, told)
  if (shop?.via === 'at' && shop.start > end && shop.start - end <= BEHIND)
    return NO_NAME.test(shop.name) ? [] : cue('purchase')
  if (!isShown || named) return []
  const ways = WAYS.filter(({ kind, via }) => {
    const party = counterpartyOf(document, kind, mention, told)
    return party !== null && via.includes(party.via) && !NO_NAME.test(party.name)
  })
  const isTransfer = told.some(({ kind }) => kind === 'transfer_out')
  const [way, other] = ways
  return way && !other && isTransfer ? cue(way.kind) : []
}

/**
 * Whether nothing stands before the amount in its sentence but who writes, a card, and what `told` says:
 * "Approve $4.50 at QUAY", "Code 4471 for $4.50 at QUAY" ask for something.
 */
function isPlain(document: Document, { from, start }: Mention, told: ReadonlyArray<Cue>): boolean {
  const words = wordsOf(document)
  const isTold = (at: number) => told.some((cue) => cue.start <= at && at < cue.end)
  const writer = /^[^:\n\t]{2,30}: ?/.exec(document.masked.slice(from, start))?.[0].length ?? 0
  const begin = told.some((cue) => cue.start >= from && cue.start < from + writer)
    ? from
    : from + writer
  return words.tokens.every((token, at) => {
    if (token.start < begin || token.start >= start || isTold(token.start)) return true
    const written = document.text.slice(token.start, token.end)
    // A card's number, a way to pay: "IBG".
    if (!/\p{L}{2}/u.test(written) || /\d/.test(written) || /^\p{Lu}{2,4}$/u.test(written))
      return true
    return PLAIN.some((key) => words.matchAt(key, at) > 0)
  })
}

const PLAIN = ['account', 'own', 'ending', 'at', 'to', 'from', 'other'] as const
