/** Bringing a backup into an empty ledger: looked at whole, written, and compared afterwards. */
import { BadBackup, type Head, NotOurs, pagesOf, readBackup, type Source } from './file.ts'
import { type Row, type Tally, tallying } from './hash.ts'

export type State = {
  migration: string | null
  tables: Array<string>
  isEmpty: boolean
  isRestoring: boolean
  mark: string
}

/** Where rows are written to. */
export type Target = Pick<Source, 'rows'> & {
  state(): Promise<State>
  begin(): Promise<void>
  load(table: string, rows: Array<Row>): Promise<void>
  end(): Promise<void>
}

export type Restored = { head: Head; rows: number; tables: number }

/**
 * `open` gives the file anew each time: it is read once before anything is written. Throws BadBackup,
 * and what the target throws. What was written before that goes when it is tried again.
 */
export async function restoreBackup(
  open: () => ReadableStream<Uint8Array> | Promise<ReadableStream<Uint8Array>>,
  key: string,
  target: Target,
  onRows: (rows: number, of: number) => void = () => {},
): Promise<Restored> {
  const { head, tallies, attempts } = await readBackup(await open(), key)
  const { migration, tables } = await target.state()
  if (head.migration !== migration) {
    throw new BadBackup(
      `The backup is of another version (${head.migration ?? 'none'}, and not ${migration ?? 'none'}): ` +
        'restore it with the program that made it, then update that',
    )
  }
  const unknown = Object.keys(tallies).find((table) => !tables.includes(table))
  if (unknown) throw new BadBackup(`The backup has a table that is not known here: ${unknown}`)
  const all = Object.values(tallies).reduce((sum, { rows }) => sum + rows, 0)
  let done = 0
  await target.begin()
  await readBackup(await open(), key, async ({ table, rows }, attempt) => {
    if (attempt < attempts) return
    await target.load(table, rows).catch((cause) => {
      throw new NotOurs(`The rows of ${table} were refused`, { cause })
    })
    done += rows.length
    onRows(done, all)
  })
  for (const [table, tally] of Object.entries(tallies)) {
    await compare(target, table, tally)
  }
  await target.end()
  return { head, rows: all, tables: Object.keys(tallies).length }
}

async function compare(target: Pick<Source, 'rows'>, table: string, wanted: Tally): Promise<void> {
  const tally = tallying()
  for await (const page of pagesOf(target, table)) tally.add(page.rows)
  const { rows, hash } = tally.sum()
  if (rows !== wanted.rows || hash !== wanted.hash) {
    throw new BadBackup(
      `What was written to ${table} is not what the backup holds (${rows} rows of ${wanted.rows}): restore it again`,
    )
  }
}
