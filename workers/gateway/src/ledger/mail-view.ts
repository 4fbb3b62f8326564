/** One mail with all that belongs to it. */
import type { Context } from './context.ts'
import { toTransactions } from './parts/read.ts'
import { mail } from './queries/mails.ts'
import { rawExists } from './queries/raw-mails.ts'
import { transactionsOfMail, transactionsRepeatedBy } from './queries/transactions.ts'
import { NoReader } from './reader.ts'
import { admissible } from './record/admission.ts'
import { storedReading } from './rows/mail.ts'
import { toMailFields } from './rows/mail-fields.ts'
import type { Mail } from './types/mail.ts'

export async function viewMail(context: Context, id: string): Promise<Mail | null> {
  const db = context.database.kysely
  const row = await mail(db, id).executeTakeFirst()
  if (!row) return null
  const [first, again, raw] = await Promise.all([
    transactionsOfMail(db, id).where('t.deleted_at', 'is', null).execute(),
    transactionsRepeatedBy(db, id).execute(),
    rawExists(db, id).executeTakeFirst(),
  ])
  const reading = storedReading(row)
  const { transactions, confirmation, withoutCurrency = null, values = [], why = [] } = reading
  // Without the reader a mail is shown all the same; only its sender cannot be admitted now.
  const admission = await admissible(context, row).catch(unlessNoReader)
  return {
    ...toMailFields(row),
    version: row.version,
    text: row.body_text,
    read: transactions,
    withoutCurrency,
    values,
    why,
    confirmation,
    transactions: await toTransactions(context, [...first, ...again]),
    hasRaw: raw !== undefined,
    admissible: admission !== null && admission !== 'already' ? admission.sender : null,
  }
}

function unlessNoReader(error: unknown): null {
  if (error instanceof NoReader) return null
  throw error
}
