/** The queries with which a new reading of a mail takes the place of the old one. */
import type { Reading } from 'bank-mail'
import type { CompiledQuery } from 'kysely'
import type { MailRow } from '../../database/tables.ts'
import { changeRow } from '../change/change-row.ts'
import { COUNTS_NOTHING } from '../change/values.ts'
import { type Context, newId } from '../context.ts'
import { sha256 } from '../pure/hash.ts'
import * as queries from '../queries/transactions.ts'
import type { JoinedRow } from '../rows/transaction.ts'
import { additions } from '../rules/give.ts'
import { identityOf } from './event-key.ts'
import { isTouched, isVisible, matchPlans, rereadColumns } from './reread-match.ts'
import { readColumns, transactionRow } from './transaction-row.ts'
import { planTelling, prepareSource, type Telling } from './transaction-writes.ts'

export type RereadWrites = {
  queries: Array<CompiledQuery>
  added: number
  changed: number
  withdrawn: number
}

export async function rereadWrites(
  context: Context,
  mail: MailRow,
  reading: Reading,
): Promise<RereadWrites> {
  const db = context.database.kysely
  const telling = tellingOf(mail, reading)
  const { source, queries: accounts } = await prepareSource(context, telling)
  const plans = await planTelling(context, telling, mail.id)
  const rows = await queries.transactionsOfMail(db, mail.id).execute()
  const isNew = plans.filter((plan) => plan.status === 'new')
  const { pairs, added, left } = matchPlans(rows, isNew)
  const withdrawn = left.filter((row) => !isTouched(row) && row.deleted_at === null)
  const changes = pairs
    .filter(({ row }) => row.deleted_by !== 'person')
    .map(({ row, plan }) => {
      const read = readColumns(context.config, plan.read, source)
      return { row, columns: rereadColumns(row, plan, read) }
    })
  const fresh = added.map((plan) => ({
    row: transactionRow(context.config, plan, null, source),
    mask: plan.read.account,
  }))
  const again = new Set(plans.flatMap((plan) => (plan.status === 'same' ? plan.known.id : [])))
  return {
    added: added.length,
    changed: changes.filter(({ row, columns }) => isVisible(row, columns)).length,
    withdrawn: withdrawn.length,
    queries: [
      ...accounts,
      ...(await withdrawals(context, withdrawn)),
      ...changes.flatMap(({ row, columns }) => changeRow(context, row, columns)),
      ...(await additions(context, fresh)).flat(),
      queries.removeRepeats(db, mail.id).compile(),
      ...[...again].map((id) => queries.addRepeat(db, mail.id, id).compile()),
    ],
  }
}

/** The mail with what the reader now says; it tells of nothing where that is not certain. */
function tellingOf(mail: MailRow, reading: Reading): Telling {
  const transactions = reading.outcome === 'recorded' ? reading.transactions : []
  return {
    mailId: mail.id,
    identity: {
      ...identityOf(mail),
      bank: reading.bank,
      sentAt: reading.sentAt,
    },
    reading: { bank: reading.bank, sentAt: reading.sentAt, transactions },
    labels: [],
    by: 'reader',
  }
}

/** Gives up the event as well, so that another mail may tell of it. */
async function withdrawals(
  context: Context,
  rows: ReadonlyArray<JoinedRow>,
): Promise<Array<CompiledQuery>> {
  const now = context.config.now()
  const changes = rows.map(async (row) =>
    changeRow(context, row, {
      event_key: await sha256(`withdrawn ${row.id}`),
      deleted_at: now,
      deleted_by: 'reader',
      ...COUNTS_NOTHING,
    }),
  )
  const forgotten = rows.map((row) =>
    queries.forgetDuplicatesOf(context.database.kysely, row.id, { version: newId() }).compile(),
  )
  return [...(await Promise.all(changes)).flat(), ...forgotten]
}
