/** Importing statements: previewed, written in chunks that may be sent twice, undone as one act. */
import type { CompiledQuery } from 'kysely'
import { type CamelRow, camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { asAct, transactionIds } from '../acts/act.ts'
import { keepTransactions } from '../acts/queries.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { clipOrNull } from '../pure/text.ts'
import { addAccount } from '../queries/transactions.ts'
import { additions, type NewRow } from '../rules/give.ts'
import type { Author } from '../types/common.ts'
import { personZone } from '../zone.ts'
import { type Match, matchLines } from './compare.ts'
import { lineRow } from './line-row.ts'
import { nearby, type Prepared, prepareLines, toComparedLine } from './prepare.ts'
import * as queries from './queries.ts'
import type { Import, ImportLines, LineVerdict, NewImport } from './schema.ts'

export type ImportStore = {
  /** What the lines would become; writes nothing. Throws WrongLine. */
  preview(lines: ImportLines): Promise<Array<LineVerdict>>
  /** Begins an import, or goes on with the one of the same file that nobody has taken back. */
  begin(entry: NewImport, by: Author): Promise<Import>
  /** Writes lines, all or none; those it has are left as they are. Null: no such import. Throws WrongLine. */
  add(id: string, lines: ImportLines): Promise<Array<LineVerdict> | null>
  finish(id: string): Promise<Import | null>
  /** The last fifty, newest first. */
  list(): Promise<Array<Import>>
}

const MOST_LISTED = 50

export function createImports(context: Context): ImportStore {
  const db = camel(context.database.kysely)

  async function view(rows: ReadonlyArray<CamelRow<'import'>>): Promise<Array<Import>> {
    const ids = rows.map(({ id }) => id)
    const counts = ids.length === 0 ? [] : await queries.countLines(db, ids).execute()
    const count = (id: string, isNew: number) =>
      toInteger(
        counts.find((row) => row.importId === id && toInteger(row.isNew) === isNew)?.number ?? 0,
      )
    return rows.map(({ fileHash: _, actId, ...row }) => ({
      ...row,
      format: row.format as Import['format'],
      added: count(row.id, 1),
      confirmed: count(row.id, 0),
      act: actId,
    }))
  }

  async function viewOf(id: string): Promise<Import | null> {
    const row = await queries.importById(db, id).executeTakeFirst()
    return row ? ((await view([row]))[0] ?? null) : null
  }

  return {
    async preview({ lines, accountId }) {
      const prepared = await prepareLines(context, lines, accountId)
      const { matches } = await matched(context, prepared)
      return verdicts(prepared, matches)
    },
    async begin(entry, by) {
      const earlier = await queries.importsOfFile(db, entry.fileHash).executeTakeFirst()
      if (earlier) return (await view([earlier]))[0] as Import
      const id = newId()
      const act = newId()
      const row = {
        id,
        createdAt: context.config.now(),
        person: by.person,
        ...entry,
        actId: act,
        finishedAt: null,
      }
      const audit = {
        action: 'import',
        subject: 'import',
        subjectId: id,
        title: entry.title,
        changes: {},
      } as const
      await context.database.batch(
        asAct(context, by, audit, {}, [queries.addImport(db, row).compile()], act),
      )
      return (await viewOf(id)) as Import
    },
    async add(id, lines) {
      const one = await queries.importById(db, id).executeTakeFirst()
      if (!one) return null
      return retryOnConflict(() => write(context, one, lines))
    },
    async finish(id) {
      await queries.finishImport(db, id, context.config.now()).execute()
      return viewOf(id)
    },
    list: async () => view(await queries.listImports(db, MOST_LISTED).execute()),
  }
}

async function matched(context: Context, { lines }: Prepared) {
  const near = await nearby(context, lines)
  return { near, matches: matchLines(lines.map(toComparedLine), near.known) }
}

/** D1 takes at most 100 parameters in one statement. */
const KEYS_AT_ONCE = 90

async function write(
  context: Context,
  one: CamelRow<'import'>,
  { lines, accountId }: ImportLines,
): Promise<Array<LineVerdict>> {
  const { database, config } = context
  const db = camel(database.kysely)
  const prepared = await prepareLines(context, lines, accountId)
  const taken = new Map<string, string>()
  const fresh: Array<NewRow> = []
  for (let at = 0; at < prepared.lines.length; at += KEYS_AT_ONCE) {
    const keys = prepared.lines.slice(at, at + KEYS_AT_ONCE).map(({ key }) => key)
    for (const row of await queries.linesOf(db, one.id, keys).execute())
      taken.set(row.lineKey, row.transactionId)
  }
  const { near, matches } = await matched(context, prepared)
  const zone = await personZone(context)
  const now = config.now()
  const created: Array<string> = []
  const changes: Array<CompiledQuery> = prepared.newAccounts.map((account) =>
    addAccount(database.kysely, { ...account, title: null, created_at: now }).compile(),
  )
  const told: Array<CompiledQuery> = []
  prepared.lines.forEach((each, index) => {
    if (taken.has(each.key)) return
    const match = matches[index] as Match
    let transactionId = match.id
    if (match.verdict !== 'known') {
      const draft = lineRow(config, each, { zone, position: 0, suspectOf: match.id, now })
      const position = (near.positions.get(draft.day_key) ?? -1) + 1
      near.positions.set(draft.day_key, position)
      const row = { ...draft, day_position: position }
      fresh.push({ row, mask: each.account?.mask ?? null })
      created.push(draft.id)
      transactionId = draft.id
    }
    taken.set(each.key, transactionId ?? '')
    told.push(
      queries
        .addLine(db, {
          importId: one.id,
          lineKey: each.key,
          rowNumber: each.line.row,
          transactionId: transactionId ?? '',
          isNew: match.verdict === 'known' ? 0 : 1,
          bookedOn: each.line.bookedOn,
          lineText: clipOrNull(each.line.text ?? each.line.merchant, 500),
          reference: clipOrNull(each.line.reference, 100),
        })
        .compile(),
    )
  })
  // The transactions first: a line refers to its own.
  changes.push(...(await additions(context, fresh)).flat(), ...told)
  for (let at = 0; at < created.length; at += KEYS_AT_ONCE) {
    const ids = transactionIds(context, created.slice(at, at + KEYS_AT_ONCE))
    changes.push(keepTransactions(db, one.actId, 'after', ids).compile())
  }
  if (changes.length > 0) await database.batch(changes)
  return verdicts(prepared, matches)
}

function verdicts({ lines }: Prepared, matches: ReadonlyArray<Match>): Array<LineVerdict> {
  return lines.map(({ line }, index) => ({
    row: line.row,
    verdict: matches[index]?.verdict ?? 'new',
    transactionId: matches[index]?.id ?? null,
  }))
}
