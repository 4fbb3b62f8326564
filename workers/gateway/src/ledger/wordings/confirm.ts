/** What an act of a person, settling a mail or correcting a transaction, teaches. */
import type { MailRow, TransactionRow } from '../../database/tables.ts'
import type { Context } from '../context.ts'
import { mail } from '../queries/mails.ts'
import { account, transactionsOfMail } from '../queries/transactions.ts'
import { storedReading } from '../rows/mail.ts'
import type { Author } from '../types/common.ts'
import type { Resolution } from '../types/mail.ts'
import type { NewTransaction, TransactionPatch } from '../types/transaction.ts'
import type { Confirmed } from './lesson.ts'
import { type TaughtWording, taughtWording } from './teach.ts'

/** What settling a mail teaches. Nothing where it tells of several movements. */
export async function taughtByResolving(
  context: Context,
  row: MailRow,
  resolution: Resolution,
  by: Author,
): Promise<TaughtWording | null> {
  if (resolution.as === 'dismissed') {
    const isMeant = resolution.learn !== false
    return isMeant ? taughtWording(context, row, null, by) : null
  }
  const confirmed =
    resolution.as === 'guess' ? guessed(row) : await entered(context, row, resolution.entries)
  return confirmed && taughtWording(context, row, confirmed, by)
}

function guessed(row: MailRow): Confirmed | null {
  const [guess, ...more] = storedReading(row).transactions
  if (!guess || more.length > 0) return null
  const { kind, amountMinor, currency, merchant, occurredOn, account: mask } = guess
  const day = { localDate: occurredOn, bankDate: occurredOn }
  return { kind, amountMinor, currency, merchant, ...day, account: mask }
}

async function entered(
  context: Context,
  row: MailRow,
  [entry, ...more]: ReadonlyArray<NewTransaction>,
): Promise<Confirmed | null> {
  if (!entry || more.length > 0) return null
  const { kind, amountMinor, currency, merchant, localDate, accountId } = entry
  const [guess] = storedReading(row).transactions
  const own = accountId
    ? await account(context.database.kysely, accountId).executeTakeFirst()
    : undefined
  // Left as it was guessed, it is the day that the bank wrote.
  const bankDate = guess?.occurredOn === localDate ? guess.occurredOn : null
  return { kind, amountMinor, currency, merchant, localDate, bankDate, account: own?.mask ?? null }
}

/** What correcting a transaction teaches; `after`: the row as the correction leaves it. */
export async function taughtByCorrecting(
  context: Context,
  after: TransactionRow & { account_mask: string | null },
  patch: TransactionPatch,
  by: Author,
): Promise<TaughtWording | null> {
  const { kind, amount, merchant, occurred, accountId } = patch
  const isAboutReading = [kind, amount, merchant, occurred, accountId].some(
    (value) => value !== undefined,
  )
  if (!isAboutReading || after.mail_id === null) return null
  const db = context.database.kysely
  const row = await mail(db, after.mail_id).executeTakeFirst()
  const told = await transactionsOfMail(db, after.mail_id).execute()
  if (!row || told.filter(({ deleted_at }) => deleted_at === null).length !== 1) return null
  const confirmed: Confirmed = {
    kind: after.kind as Confirmed['kind'],
    amountMinor: Number(after.amount_minor),
    currency: after.currency,
    merchant: after.merchant,
    localDate: after.local_date,
    bankDate: after.occurred_by === 'person' ? null : after.bank_date,
    account: after.account_mask,
  }
  return taughtWording(context, row, confirmed, by)
}
