/** Importing statements: previewed, written in chunks that may be sent twice, undone as one act. */
import type { RecordOutcome } from '#shared/ledger.ts'
import { type CamelRow, camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { asAct } from '../acts/act.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import type { Author } from '../types/common.ts'
import { balanceWrites } from './balances.ts'
import { keepChoices, knownOf } from './choices.ts'
import { importMail } from './mails.ts'
import { matched } from './match.ts'
import { prepareLines } from './prepare.ts'
import * as queries from './queries.ts'
import { type Reconciled, reconcile } from './reconcile.ts'
import type {
  FileChoices,
  FileQuestions,
  Import,
  ImportEnd,
  ImportLines,
  KnownFile,
  LineVerdict,
  NewImport,
} from './schema.ts'
import { verdictOf, writeLines } from './write.ts'

export type ImportStore = {
  /** What the lines would become; writes nothing. Throws WrongLine. */
  preview(lines: ImportLines): Promise<Array<LineVerdict>>
  /** Begins an import, or goes on with the one of the same file that nobody has taken back. */
  begin(entry: NewImport, by: Author): Promise<Import>
  /** Writes lines, all or none; those it has are left as they are. Null: no such import. Throws WrongLine. */
  add(id: string, lines: ImportLines): Promise<Array<LineVerdict> | null>
  /** Says that all lines are there, and what the file's accounts hold. */
  finish(id: string, end?: ImportEnd): Promise<Import | null>
  /** One old mail, as if it arrived now. */
  mail(raw: Uint8Array, by: Author): Promise<RecordOutcome>
  /** What a person decided of a file's header and categories, and what their names say. */
  known(file: FileQuestions): Promise<KnownFile>
  /** Keeps what a person decided. Throws UnknownCategory. */
  choose(choices: FileChoices): Promise<void>
  get(id: string): Promise<Import | null>
  /** Its lines against the ledger, by account and currency; null: no such import. */
  reconcile(id: string): Promise<Array<Reconciled> | null>
  /** The last fifty, newest first. */
  list(): Promise<Array<Import>>
}

const MOST_LISTED = 50

type ImportRow = CamelRow<'fileImport'> & { undoneAt: string | null }

export function createImports(context: Context): ImportStore {
  const db = camel(context.database.kysely)

  async function view(rows: ReadonlyArray<ImportRow>): Promise<Array<Import>> {
    const ids = rows.map(({ id }) => id)
    const counts = ids.length === 0 ? [] : await queries.countLines(db, ids).execute()
    const count = (id: string, isNew: number) =>
      toInteger(
        counts.find((row) => row.importId === id && toInteger(row.isNew) === isNew)?.number ?? 0,
      )
    return rows.map(({ fileHash: _, actId, firstDay: __, lastDay: ___, ...row }) => ({
      ...row,
      lineCount: row.lineCount === null ? null : toInteger(row.lineCount),
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
    async preview({ lines, accountId, taken }) {
      const prepared = await prepareLines(context, lines, accountId)
      const { matches, found } = await matched(context, prepared.lines, () => taken)
      return prepared.lines.map((line, index) => verdictOf(line, matches[index], found))
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
        firstDay: null,
        lastDay: null,
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
      return retryOnConflict(() => writeLines(context, one, lines))
    },
    async finish(id, end) {
      if (!(await queries.importById(db, id).executeTakeFirst())) return null
      await context.database.batch([
        queries.finishImport(db, id, context.config.now()).compile(),
        ...(end ? await balanceWrites(context, id, end) : []),
      ])
      return viewOf(id)
    },
    mail: (raw, by) => importMail(context, raw, by),
    known: (file) => knownOf(context, file),
    choose: (choices) => keepChoices(context, choices),
    get: viewOf,
    reconcile: (id) => reconcile(context, id),
    list: async () => view(await queries.listImports(db, MOST_LISTED).execute()),
  }
}
