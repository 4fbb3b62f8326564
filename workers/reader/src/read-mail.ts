/** From raw mail to Reading, as far as its sender can be believed; whoever asks. */
import type { Mail, Mailbox, Reading } from 'bank-mail'
import { parseMail, read, senderKey, sendersOf, unreadable } from 'bank-mail/read'
import type { KnownOf, KnownToReader, ReadMail, ReadOptions, Verdict } from '#shared/reader.ts'
import { believed, wayInOf, wayOfSender } from './verdict/way-in.ts'

/**
 * No bank's alert comes near this. Of a larger mail only the headers are read, because its text
 * would cost more CPU than a worker has; a person looks at it.
 */
export const MAX_READ_BYTES = 2 * 1024 * 1024

/** Headers of a mail longer than this are nobody's. */
const MAX_HEADER_BYTES = 64 * 1024

/** Says who sent a mail. `isTakenAsAuthentic`: whoever delivers mail here is the person. */
export type SenderCheckers = {
  verdictOf(raw: Uint8Array, from: Mailbox | null, at: Date): Promise<Verdict>
  readonly isTakenAsAuthentic: boolean
}

export type ReadMailOptions = ReadOptions & { known: KnownOf; checkers: SenderCheckers }

/** Never throws for what stands in the mail: what cannot be read is for review. */
export async function readMail(raw: Uint8Array, options: ReadMailOptions): Promise<ReadMail> {
  const isLarge = raw.length > MAX_READ_BYTES
  const parsed = await parseMail(isLarge ? headersOf(raw) : raw).catch(() => null)
  if (parsed === null) return beyondReading(raw)
  const known = await options.known([...new Set(sendersOf(parsed).map(senderKey))])
  try {
    const read = await readParsed(raw, parsed, known, options)
    return isLarge ? { ...read, reading: tooLarge(read.reading) } : read
  } catch {
    return beyondReading(raw)
  }
}

async function readParsed(
  raw: Uint8Array,
  mail: Mail,
  { trusted, wordings, homeCurrency }: KnownToReader,
  options: ReadMailOptions,
): Promise<ReadMail> {
  const { before, checkers, receivedAt } = options
  const verdict = await agreedVerdict(raw, mail.from, options)
  const way = before?.wayIn ?? wayOfSender(verdict, trusted)
  const admitted = way === 'sender'
  const about = { admitted, wordings, homeCurrency }
  const words = read(mail, { receivedAt: new Date(receivedAt), ...about })
  // On a laptop nobody but the person forwards.
  const forwarder = checkers.isTakenAsAuthentic && words.isUnwrapped ? 'person' : null
  const wayIn = before?.wayIn ?? wayInOf(way, verdict, words) ?? forwarder
  const reading = before?.isBelieved ? words : believed(words, verdict, wayIn)
  return {
    messageId: mail.messageId?.replace(/^<|>$/g, '') || null,
    reading,
    sender: {
      verdict: verdict.result,
      address: verdict.address,
      domain: verdict.domain,
      wayIn,
      isPending: verdict.isTemporary && reading.reason === 'unverified_sender',
    },
  }
}

function beyondReading(raw: Uint8Array): ReadMail {
  const nobody = { address: null, domain: null, wayIn: null, isPending: false }
  const reading = { ...unreadable(), text: startOf(raw) }
  return { messageId: null, reading, sender: { verdict: 'unknown', ...nobody } }
}

/** A sender whom the reader sees as somebody else is nobody for certain. */
async function agreedVerdict(
  raw: Uint8Array,
  from: Mailbox | null,
  { before, checkers, receivedAt }: ReadMailOptions,
): Promise<Verdict> {
  const verdict = before?.verdict ?? (await checkers.verdictOf(raw, from, new Date(receivedAt)))
  if (verdict.result !== 'authentic' || verdict.address === from?.address) return verdict
  return { ...verdict, result: 'unknown' }
}

function tooLarge(reading: Reading): Reading {
  const { sender, subject, sentAt } = reading
  return { ...unreadable(), reason: 'too_large', sender, subject, sentAt }
}

/** Something for the person to look at. */
function startOf(raw: Uint8Array): string {
  return new TextDecoder().decode(raw.subarray(0, MAX_HEADER_BYTES))
}

function headersOf(raw: Uint8Array): Uint8Array {
  const start = new TextDecoder('latin1').decode(raw.subarray(0, MAX_HEADER_BYTES))
  const end = /\r?\n\r?\n/.exec(start)?.index ?? start.length
  return raw.subarray(0, end)
}
