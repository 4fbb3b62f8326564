/** What is mailed at once, as the mail that is sent. */
import type { ClaimedNotification, Notable, NotableTransaction } from '#shared/ledger.ts'
import { type Reader, readerOf } from '../mail/reader.ts'
import type { Mail } from '../mail/send.ts'
import { viewTransaction } from '../summary/view.ts'
import { type NotificationLine, renderHtml, renderText } from './render.ts'

export type NotificationOptions = {
  /** Where the dashboard is; null leaves links out. */
  siteUrl: string | null
  /** `total` puts amount and merchant in the subject, where a locked screen shows them. */
  subject: 'private' | 'total'
}

/** Text and HTML say the same. */
export async function composeNotification(
  { locale, transactions }: ClaimedNotification,
  { siteUrl, subject }: NotificationOptions,
): Promise<Mail> {
  const reader = readerOf(locale)
  const { t } = reader
  const lines = transactions.map((transaction) => viewLine(transaction, reader))
  const site = siteUrl === null ? null : siteUrl.replace(/\/+$/, '')
  const title = titleOf(transactions, reader)
  const [first] = lines
  const isOpen = subject === 'total' && lines.length === 1 && first !== undefined
  return {
    sender: t('summary.sender'),
    subject: isOpen ? t('atOnce.subjectOne', { amount: first.amount, what: first.what }) : title,
    text: renderText({ title, lines }, site, reader),
    html: await renderHtml({ title, lines }, site, reader),
  }
}

/** Of one, what is notable; of several, how many: no amount and no merchant. */
function titleOf(transactions: ReadonlyArray<NotableTransaction>, { t }: Reader): string {
  const [reason] = transactions[0]?.reasons ?? []
  return transactions.length === 1 && reason !== undefined
    ? t(`atOnce.title_${reason}`)
    : t('atOnce.titleMany', { count: transactions.length })
}

function viewLine(transaction: NotableTransaction, reader: Reader): NotificationLine {
  const { formats } = reader
  const { id, localDate, reasons } = transaction
  const { amount, what, details } = viewTransaction(transaction, reader)
  return {
    amount,
    what,
    details: [formats.date(localDate, 'near'), details].filter((part) => part !== '').join(' · '),
    reasons: reasons.map((reason) => whyOf(reason, transaction, reader)),
    path: `/transactions/${id}`,
  }
}

function whyOf(
  reason: Notable,
  { usualMinor, currency }: NotableTransaction,
  { t, formats }: Reader,
): string {
  if (reason === 'foreign') return t('atOnce.why_foreign', { currency })
  if (reason !== 'twice') return t(`atOnce.why_${reason}`)
  return t('atOnce.why_twice', { usual: formats.money(usualMinor ?? 0, currency) })
}
