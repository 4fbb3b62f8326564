/** A backup of every night, into a bucket of R2: locked with a public key that nothing here can open. */
import { writeBackup } from '#shared/backup/file.ts'
import { DAY_MS } from '#shared/local-time.ts'
import { log } from '#shared/log.ts'
import type { SchedulerEnv } from '../env.ts'

/** Of an upload in parts: all alike but the last, and 5 MiB at least. */
const PART_BYTES = 8 * 1024 * 1024
const NAMES = 'ledger-'
const DAYS = 30

type Env = Pick<SchedulerEnv, 'BACKUPS' | 'BACKUP_RECIPIENT' | 'BACKUP_DAYS'> & {
  LEDGER: Pick<SchedulerEnv['LEDGER'], 'backupDue' | 'noteBackup' | 'backupState' | 'backupRows'>
}

/** Nothing without a bucket and a key. Throws where it failed, which the ledger is told. */
export async function backUp(env: Env, now: string): Promise<void> {
  const { BACKUPS: bucket, LEDGER } = env
  const recipient = env.BACKUP_RECIPIENT?.trim()
  if (!bucket || !recipient || !(await LEDGER.backupDue(now))) return
  try {
    const source = {
      state: () => LEDGER.backupState(),
      rows: (table: string, after: Array<string | number> | null) =>
        LEDGER.backupRows(table, after),
    }
    const name = `${NAMES}${now.replace(/[:.]/g, '-')}.age`
    const bytes = await put(bucket, name, await writeBackup(source, { recipient }))
    await LEDGER.noteBackup(now, bytes)
    log('info', 'backed_up', { bytes })
    await removeOld(bucket, name, Date.parse(now) - daysOf(env) * DAY_MS)
  } catch (error) {
    await LEDGER.noteBackup(now, null)
    throw error
  }
}

/** In parts, since nobody knows how long it becomes; none of it is there where it breaks off. */
async function put(
  bucket: R2Bucket,
  name: string,
  stream: ReadableStream<Uint8Array>,
): Promise<number> {
  const upload = await bucket.createMultipartUpload(name)
  try {
    const parts: Array<R2UploadedPart> = []
    let bytes = 0
    for await (const part of partsOf(stream)) {
      bytes += part.length
      parts.push(await upload.uploadPart(parts.length + 1, part))
    }
    await upload.complete(parts)
    return bytes
  } catch (error) {
    await upload.abort().catch(() => {})
    throw error
  }
}

async function* partsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let part = new Uint8Array(PART_BYTES)
  let filled = 0
  const reader = stream.getReader()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    for (let at = 0; at < value.length; ) {
      const some = value.subarray(at, at + PART_BYTES - filled)
      part.set(some, filled)
      filled += some.length
      at += some.length
      if (filled < PART_BYTES) continue
      yield part
      part = new Uint8Array(PART_BYTES)
      filled = 0
    }
  }
  if (filled > 0) yield part.subarray(0, filled)
}

/** Those of before `cutoff` (epoch milliseconds); the one that was just made stays. */
async function removeOld(bucket: R2Bucket, made: string, cutoff: number): Promise<void> {
  let cursor: string | undefined
  do {
    const found: R2Objects = await bucket.list({ prefix: NAMES, ...(cursor ? { cursor } : {}) })
    const old = found.objects.filter(
      ({ key, uploaded }) => key !== made && uploaded.getTime() < cutoff,
    )
    if (old.length > 0) await bucket.delete(old.map(({ key }) => key))
    cursor = found.truncated ? found.cursor : undefined
  } while (cursor)
}

function daysOf({ BACKUP_DAYS }: Env): number {
  const days = Number(BACKUP_DAYS)
  return Number.isInteger(days) && days >= 1 ? days : DAYS
}
