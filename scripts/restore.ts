/**
 * npm run restore -- [--data DIR] FILE
 *
 * Brings everything of a backup into the ledger of that folder, which has to be empty: a folder of its
 * own, or a tracker started with the settings of Azure SQL. The file is looked at whole before anything
 * is written; what was written is counted and compared afterwards.
 *
 *   --data DIR   the tracker's folder (.wrangler)
 *
 * The passphrase is asked for, or comes from BACKUP_PASSPHRASE; for a backup of every night it is the
 * secret key (AGE-SECRET-KEY-…).
 */
import './little-memory.ts'
import { createReadStream, existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { readBackup } from '../workers/shared/backup/file.ts'
import { restoreBackup } from '../workers/shared/backup/restore.ts'
import { ledgerOfFolder } from './backup/folder.ts'
import { passphrase } from './backup/key.ts'
import { DEFAULT_DATA, typedPath, UsageError } from './start/args.ts'

globalThis.console = new console.Console(process.stderr, process.stderr)

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' } },
  })
  const [name, ...more] = positionals
  if (!name || more.length > 0) throw new UsageError('Which file?')
  const file = typedPath(name)
  if (!(await stat(file).catch(() => null))?.isFile())
    throw new UsageError(`There is no file ${file}`)
  const key = await passphrase(false)
  const open = () => Readable.toWeb(createReadStream(file)) as unknown as ReadableStream<Uint8Array>
  const data = values.data ? typedPath(values.data) : DEFAULT_DATA
  // Of a file that can't be restored, no new folder is left.
  if (!existsSync(data)) await readBackup(open(), key)
  const { ledger, close } = await ledgerOfFolder(data)
  try {
    const { isEmpty, isRestoring } = await ledger.state()
    if (!isEmpty && !isRestoring) {
      throw new UsageError('The ledger is not empty: choose a --data of its own')
    }
    let last = 0
    const { rows, tables, head } = await restoreBackup(open, key, ledger, (done, of) => {
      if (Date.now() - last < 2000) return
      last = Date.now()
      console.error(`${done} of ${of} rows`)
    })
    process.stdout.write(`${rows} rows of ${tables} tables, as of ${head.madeAt}: all there\n`)
  } finally {
    await close()
  }
}

await run()
