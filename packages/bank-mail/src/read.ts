/** What a mail says: forwarding undone, what the person taught, then the words all alerts share. */
import { otherAmount } from './amount/other.ts'
import { BANKS } from './banks/index.ts'
import { localDateIn } from './dates/local-date.ts'
import { doubted } from './doubted.ts'
import { confirmationOf } from './forwarding/confirmation.ts'
import { innerMails } from './forwarding/inner-mails.ts'
import type { Inner } from './forwarding/unforward.ts'
import { decide } from './gate/gate.ts'
import { outcomesIn } from './gate/outcome.ts'
import type { Proposal, Sent } from './gate/proposal.ts'
import { sentenceEnd, sentenceStart } from './gate/sentence.ts'
import { asWritten } from './general/abroad.ts'
import { cuesIn } from './general/cue-search.ts'
import { tableOf } from './general/parts.ts'
import type { GeneralReading, Person } from './general/read-general.ts'
import { readAny } from './general/read-several.ts'
import { directionOf } from './kinds.ts'
import { lexiconsFor } from './lexicon/index.ts'
import type { Mail, RawMail } from './mail/mail.ts'
import { parseMail } from './mail/parse-mail.ts'
import type { IgnoredReason, Reading } from './reading.ts'
import { isOneTimeCode } from './refusal/one-time-code.ts'
import { refuse } from './refusal/refuse.ts'
import { AFTERWARDS, FIRST, LAST } from './refusal/rules.ts'
import { type Document, documentOf } from './template/document.ts'
import { MONEY_MARK } from './template/mask.ts'
import { type Candidate, candidatesFor, isPersonal, type Trust } from './template/match-bank.ts'
import { occurs } from './template/pattern.ts'
import type { Bank } from './template/types.ts'
import { fold } from './text/fold.ts'
import { together } from './together.ts'
import {
  besideTaught,
  type KeptWording,
  readTaught,
  type TaughtReading,
} from './wording/read-taught.ts'
import { senderKey } from './wording/sender.ts'

export type ReadOptions = Person & {
  /** When the mail arrived: stands in for a missing Date header. */
  readonly receivedAt: Date
  /** What a person taught of the mail's sender: it comes before everything that ships. */
  readonly wordings?: ReadonlyArray<KeptWording>
  /** The banks that are known; every bank of this package unless given. */
  readonly banks?: ReadonlyArray<Bank>
}

/**
 * Parses and reads a raw mail. Never throws: what is no mail is left for review as `unreadable`.
 *
 * @example
 * const raw = 'From: ana@example.com\n\nYour card was charged $12.50 at BLUE CAFE on 11/20/2026'
 * const { outcome, transactions } = await readMail(raw, { receivedAt: new Date('2026-11-20T20:00:00Z') })
 * transactions[0]?.amountMinor // 1250
 */
export async function readMail(raw: RawMail, options: ReadOptions): Promise<Reading> {
  try {
    return read(await parseMail(raw), options)
  } catch {
    return unreadable()
  }
}

/**
 * The reading of a mail that could not even be parsed.
 *
 * @example
 * unreadable().outcome // 'review'
 */
export function unreadable(): Reading {
  return { ...blank(null), outcome: 'review', reason: 'unreadable' }
}

/**
 * Reads a parsed mail. Whether it is from whom it says is another question, which whoever received
 * it has to answer: nothing here looks at its authentication.
 *
 * @example
 * const reading = read(await parseMail(raw), { receivedAt, admitted: true })
 */
export function read(mail: Mail, options: ReadOptions): Reading {
  const confirmation = confirmationOf(mail)
  const [first, ...others] = innerMails(mail)
  if (confirmation) {
    return {
      ...blank(first ?? null),
      outcome: 'ignored',
      reason: 'forwarding_confirmation',
      confirmation,
    }
  }
  if (!first || (mail.from === null && mail.subject === '' && first.bodies.length === 0)) {
    return unreadable()
  }
  const isOne = others.length === 0
  const readOne = (inner: Inner) =>
    doubted(readInner(inner, options, isOne ? noteAbove(mail, inner) : ''), inner)
  return together([readOne(first), ...others.map(readOne)])
}

function readInner(inner: Inner, options: ReadOptions, note: string): Reading {
  const taught = inner.bodies.map((body) => readAsTaught(body, inner, options))
  const fitting = taught.findIndex((one) => one?.isFit)
  const fit = taught[fitting]
  if (fit) return byTaught(fit, inner.bodies[fitting] ?? '', inner, options, note)
  const readings = inner.bodies.map((body, index) => {
    const reading = readBody(body, inner, options, note)
    const near = taught[index]
    return near ? besideTaught(reading, near) : reading
  })
  // The second part is asked only where the first says nothing that can be recorded.
  const settled = readings.find(({ outcome }) => outcome !== 'review')
  return settled ?? readings[0] ?? readBody('', inner, options, note)
}

function readAsTaught(body: string, inner: Inner, options: ReadOptions): TaughtReading | null {
  const key = senderKey(inner.from?.address || null)
  // A wording never touches another sender's mails.
  const own = options.wordings?.filter(({ sender }) => senderKey(sender) === key) ?? []
  const { subject } = inner
  return readTaught(own, { subject, text: body, sentOnIn: sentOf(inner, options).onIn })
}

function byTaught(
  { isFit: _, isClose: __, unread, ...taught }: TaughtReading,
  text: string,
  inner: Inner,
  options: ReadOptions,
  note: string,
): Reading {
  const bank = options.wordings?.find(({ id }) => taught.template === `wording/${id}`)
  const known = candidatesFor(inner, options.banks ?? BANKS).find(
    ({ trust }) => trust !== 'stranger',
  )
  const country = known?.bank.country ?? bank?.country ?? null
  const reading = {
    ...blank(inner),
    text,
    bank: known?.bank.name ?? bank?.bank ?? null,
    country,
    ...taught,
  }
  if (taught.outcome !== 'recorded') return reading
  const proposal: Proposal = {
    template: taught.template ?? 'wording',
    movements: taught.transactions.map((transaction) => ({ transaction, spans: {} })),
    doubts: [],
    why: [{ of: 'template', by: 'a wording that was taught' }],
  }
  // A person confirmed the words that stay; only the others can still say something else.
  const document = documentOf(unread, '')
  const names = taught.transactions.map(({ merchant }) => fold(merchant ?? ''))
  const { why, ...verdict } = decide(proposal, document, {
    sent: sentOf(inner, options),
    country,
    note: [note, ...names].join('\n').trim(),
  })
  return { ...reading, ...verdict, why: why.map(({ at: _, ...step }) => step) }
}

function sentOf(inner: Inner, { receivedAt }: ReadOptions): Sent {
  const sentAt = inner.sentAt ? new Date(inner.sentAt) : receivedAt
  return {
    onIn: (timeZone) => inner.sentOn ?? localDateIn(sentAt, timeZone),
    isKnown: inner.sentAt !== null || inner.sentOn !== null,
    isUnread: inner.isSentUnread,
  }
}

function blank(inner: Inner | null): Reading {
  return {
    outcome: 'review',
    reason: null,
    bank: null,
    country: null,
    template: null,
    transactions: [],
    confirmation: null,
    sender: inner?.from?.address || null,
    isUnwrapped: inner?.isUnwrapped ?? false,
    subject: inner?.subject ?? null,
    sentAt: inner?.sentAt ?? null,
    text: inner?.bodies[0] ?? '',
  }
}

function readBody(body: string, inner: Inner, options: ReadOptions, note: string): Reading {
  const document = documentOf(body, inner.subject)
  const candidates = candidatesFor(inner, options.banks ?? BANKS)
  const admitted = options.admitted ?? false
  const known =
    candidates.find(({ trust }) => isBank(trust) || (admitted && trust === 'kin')) ?? null
  const bank = known && asWritten(known.bank, document)
  const country = bank?.country ?? null
  const sent = sentOf(inner, options)
  const base: Reading = { ...blank(inner), text: body, bank: bank?.name ?? null, country }
  const ignored = (reason: IgnoredReason): Reading => ({ ...base, outcome: 'ignored', reason })
  const readWords = () => readAny(inner, bank, document, sent, options)
  const gated = ({ proposal }: GeneralReading): Reading => ({
    ...base,
    template: proposal.template,
    ...(proposal.withoutCurrency ? { withoutCurrency: proposal.withoutCurrency } : {}),
    ...decide(withOther(proposal, document, bank), document, { sent, country, note }),
  })

  const lexicons = lexiconsFor(document.masked, null)
  const words = { subject: inner.subject, body }
  const refused = refuse(words, FIRST, lexicons)
  if (refused) return ignored(refused)
  if (isOneTimeCode(document.masked)) return ignored('otp')
  if (known?.isAdvertiser || (!known && isAdvertising(inner))) return ignored('marketing')

  const declined = refusalIn(document, country)
  if (declined === 'clear') {
    // One row of several may be the refused one; a fee for it, or its refund, moved all the same.
    if (tableOf(document) === null && !isToldBeside(document)) return ignored('declined')
    return gated(readWords())
  }

  const refusedBySubject = refuse(words, AFTERWARDS, lexicons, 'subject')
  if (refusedBySubject) return ignored(refusedBySubject)
  const general = readWords()
  const verdict = gated(general)
  if (verdict.outcome === 'recorded') {
    const recorded = { ...verdict, country: general.country }
    const isPretending =
      !admitted &&
      !known &&
      candidates.some((one) => isCalledLike(inner, one) || speaksAs(inner, one))
    if (!isPretending) return recorded
    return { ...recorded, outcome: 'review', reason: 'suspicious_sender' }
  }
  if (declined !== null && !general.isMovement) return ignored('declined')
  // Something moved by all that phrases say: words of other mails do not put it aside.
  if (verdict.reason === 'not_done') return { ...verdict, template: null }
  const refusedAfterwards = refuse(words, AFTERWARDS, lexicons)
  // "You spent $20 at QUAY. You spent $340 this month": the first of it moved.
  const isBeside = general.isMovement && refusedAfterwards === 'statement'
  if (refusedAfterwards && !isBeside) return ignored(refusedAfterwards)
  // Small print speaks of statements and offers, too: where money does move, only the subject counts.
  const refusedLast = refuse(words, LAST, lexicons, general.isMovement ? 'subject' : 'anywhere')
  if (refusedLast) return ignored(refusedLast)
  if (general.isBalance) return ignored('information')
  if (!general.speaksOfMoney) return ignored(known ? 'information' : 'not_bank_mail')
  if (!known && general.isShop) return ignored('not_bank_mail')
  if (general.isUntold) return ignored('information')
  return { ...verdict, template: null, outcome: 'review' }
}

/** `proposal` with what its one movement is in a second currency, where the mail tells that too. */
function withOther(proposal: Proposal, document: Document, bank: Bank | null): Proposal {
  const [movement, second] = proposal.movements
  const span = movement?.spans.amount
  if (!movement || second || !span) return proposal
  const { currency } = movement.transaction
  const other = otherAmount(document, span, currency, {
    currency: bank?.currency ?? null,
    decimal: bank?.decimal ?? 'either',
    ...(bank?.symbols ? { symbols: bank.symbols } : {}),
  })
  if (other === null) return proposal
  return {
    ...proposal,
    movements: [{ ...movement, transaction: { ...movement.transaction, other } }],
  }
}

/** What a person who forwarded the mail wrote above it, and the subject they gave it; folded. */
function noteAbove(mail: Mail, inner: Inner): string {
  if (!inner.isForwarded || mail.attached.length > 0) return ''
  const first = /\S[^\n\t]{8,}/.exec(inner.bodies[0] ?? '')?.[0].slice(0, 40)
  const body = mail.bodies[0] ?? ''
  const end = first === undefined ? -1 : body.indexOf(first)
  return fold(`${end < 0 ? '' : body.slice(0, end)}\n${mail.subject}`)
}

/** How soon a mail about a refusal says that it is one; said at once it is about nothing else. */
const SOON = 700
const AT_ONCE = 150

/**
 * "A returned item fee of $34.00 was charged", "$20 has been refunded for a failed transaction", "It has
 * failed. $20 has been credited back.", "You spent $20 at QUAY. Get alerts of declined payments.": told of itself.
 */
function isToldBeside(document: Document): boolean {
  const { masked, bodyEnd } = document
  const told = outcomesIn(masked, null).filter(({ outcome }) => outcome === 'declined')
  const [failed] = told
  const isInSubject = told.some(({ start }) => start >= bodyEnd)
  const said = cuesIn(document).filter(({ strength }) => strength === 'said')
  return said.some(({ kind, start, end }) => {
    if (kind === 'fee') return true
    if (failed === undefined) return false
    const from = sentenceStart(masked, start)
    const to = sentenceEnd(masked, end)
    if (directionOf(kind) === 'out') {
      // "Purchase of $20. Refused: no funds." on one line tells of one movement.
      const isBelow = to < failed.from && masked.slice(to, failed.from).includes('\n')
      return !isInSubject && isBelow && masked.slice(from, to).includes(MONEY_MARK)
    }
    if (start < failed.start && failed.start < to) {
      const isDone = /(?:has|have|was|were)(?: been)? $/.test(masked.slice(0, start))
      const isCredited = said.some(
        (one) => one.kind === 'deposit' && one.end > from && one.end <= to,
      )
      return kind === 'refund' && (isDone || isCredited)
    }
    const isAhead = /(?<![a-z])(?:be|not|to|if) (?:[a-z ]{0,20})$/.test(masked.slice(from, start))
    const isOwn = from > failed.start || to < failed.start
    return isOwn && !isAhead && masked.slice(from, to).includes(MONEY_MARK)
  })
}

/** Whether the subject or the first words say that it did not happen, and how clearly. */
function refusalIn(
  { masked, bodyEnd }: Document,
  country: string | null,
): 'clear' | 'likely' | null {
  const told = outcomesIn(masked, country).filter(({ outcome }) => outcome === 'declined')
  if (told.some(({ start }) => start >= bodyEnd || start < AT_ONCE)) return 'clear'
  return told.some(({ start }) => start < SOON) ? 'likely' : null
}

/** Whether the sender is called as the bank is. */
function isCalledLike(inner: Inner, { bank }: Candidate): boolean {
  const name = fold(inner.from?.name ?? '')
  return bank.names.some((one) => occurs(one, name))
}

/** Whether a line of the mail speaks in the bank's name: "Bancolombia: …". */
function speaksAs(inner: Inner, { bank }: Candidate): boolean {
  const top = fold((inner.bodies[0] ?? '').slice(0, TOP))
  return bank.names.some((one) => occurs(`{start}(${one})\\:`, top))
}

const TOP = 600

/** Whether the sender is the bank's, or whatever a person who forwarded the mail says it is. */
function isBank(trust: Trust): boolean {
  return trust === 'bank' || trust === 'person'
}

const ADVERTISING =
  /^(?:promo\w*|ofertas?|offers?|marketing|newsletter|news|deals|publicidad|beneficios)@/

function isAdvertising(inner: Inner): boolean {
  const address = inner.from?.address ?? ''
  return ADVERTISING.test(address) && !isPersonal(address)
}
