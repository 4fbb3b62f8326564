export { isBankSender } from './bank-sender.ts'
export { BANKS } from './banks/index.ts'
export { COUNTRIES } from './countries.ts'
export { isCurrency, minorDigits } from './currency.ts'
export { sendersOf } from './forwarding/inner-mails.ts'
export type { Around, Head, Phrase } from './gate/why.ts'
export { type Direction, directionOf, isKind, KINDS, type Kind } from './kinds.ts'
export { hasAmount } from './mail/doubts.ts'
export type { Mail, Mailbox, MailHeader, RawMail } from './mail/mail.ts'
export { parseMail } from './mail/parse-mail.ts'
export { type ReadOptions, read, readMail, unreadable } from './read.ts'
export {
  type ForwardingConfirmation,
  IGNORED_REASONS,
  type IgnoredReason,
  REVIEW_REASONS,
  type Reading,
  type ReadTransaction,
  type ReadWithoutCurrency,
  type ReviewReason,
  type ValueSpan,
} from './reading.ts'
export { isPersonal } from './template/match-bank.ts'
export type { NamedBank } from './template/types.ts'
export { warmUp } from './warm-up.ts'
export { bankFile } from './wording/bank-file.ts'
export { isWording } from './wording/is-wording.ts'
export { type MailToRead, propose, type WordingProposal } from './wording/propose.ts'
export type { KeptWording } from './wording/read-taught.ts'
export { senderKey } from './wording/sender.ts'
export { type Taught, teach } from './wording/teach.ts'
export { whereRead } from './wording/where-read.ts'
export type { Lesson, TaughtMail, Wording } from './wording/wording.ts'
