/** A backup as a file: whole, or not there. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Lock, type Source, writeBackup } from '../../workers/shared/backup/file.ts'

/** Writes `file`, readable by its owner alone; how many rows it has. */
export async function writeBackupFile(file: string, source: Source, lock: Lock): Promise<number> {
  const unfinished = `${file}.part`
  let rows = 0
  try {
    const stream = await writeBackup(source, lock, (count) => {
      rows = count
    })
    const out = createWriteStream(unfinished, { mode: 0o600, flags: 'w' })
    await once(out, 'open')
    await pipeline(Readable.fromWeb(stream as never), out)
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
  return rows
}
