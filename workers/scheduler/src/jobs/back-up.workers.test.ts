/** Backups of every night: a real bucket, a real ledger on D1, and the key that opens them. */
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { restoreBackup } from '#shared/backup/restore.ts'
import { openD1 } from '../../../gateway/src/database/d1-dialect.ts'
import { sharedD1 } from '../../../gateway/src/database/testing/d1.ts'
import { fill, seen } from '../../../gateway/src/ledger/contract/backup.ts'
import {
  openTestLedger,
  type TestLedger,
} from '../../../gateway/src/ledger/contract/test-ledger.ts'
import { backUp } from './back-up.ts'

const d1 = await sharedD1()
const miniflare = new Miniflare(
  convertV4MiniflareOptions({ modules: true, script: 'export default {}', r2Buckets: ['BACKUPS'] }),
)
let bucket: R2Bucket
let secret: string
let recipient: string
beforeAll(async () => {
  bucket = (await miniflare.getR2Bucket('BACKUPS')) as unknown as R2Bucket
  secret = await generateX25519Identity()
  recipient = await identityToRecipient(secret)
})
afterAll(() => miniflare.dispose())

const started = () => openTestLedger(async () => openD1(await d1.empty()))
const envOf = (ledger: TestLedger, key = recipient) => ({
  BACKUPS: bucket,
  BACKUP_RECIPIENT: key,
  BACKUP_DAYS: '30',
  LEDGER: {
    backupDue: ledger.backup.nightlyDue,
    noteBackup: ledger.backup.noteNightly,
    backupState: ledger.backup.state,
    backupRows: ledger.backup.rows,
  },
})
const names = async () => (await bucket.list()).objects.map(({ key }) => key)
/** New York is five hours behind: three in the morning there. */
const NIGHT = '2026-11-22T08:00:00.000Z'

it('makes one a night that its key alone opens, and that comes back whole', async () => {
  const ledger = await started()
  await fill(ledger)
  const before = await seen(ledger)
  const env = envOf(ledger)
  await backUp(env, '2026-11-22T07:50:00.000Z')
  expect(await names()).toEqual([])
  await backUp(env, NIGHT)
  await backUp(env, '2026-11-22T08:10:00.000Z')
  await backUp(env, '2026-11-23T04:50:00.000Z')
  const name = 'ledger-2026-11-22T08-00-00-000Z.age'
  expect(await names()).toEqual([name])
  const bytes = await (await bucket.get(name))?.arrayBuffer()
  expect(await ledger.backup.nightly()).toMatchObject({
    doneAt: NIGHT,
    bytes: bytes?.byteLength,
    failedAt: null,
  })
  const file = new Blob([bytes ?? new ArrayBuffer(0)])
  await ledger.backup.erase()
  const another = await generateX25519Identity()
  await expect(restoreBackup(() => file.stream(), another, ledger.backup)).rejects.toThrow()
  await restoreBackup(() => file.stream(), secret, ledger.backup)
  expect(await seen(ledger)).toEqual(before)
  // A restore brings no night of another ledger.
  expect(await ledger.backup.nightly()).toBeNull()
})

it('is not made without a key, tells the person when it fails, and tries again in an hour', async () => {
  const ledger = await started()
  const earlier = await names()
  await backUp(envOf(ledger, ''), NIGHT)
  expect(await ledger.backup.nightly()).toBeNull()
  const broken = { ...envOf(ledger), BACKUP_RECIPIENT: 'age1nokey' }
  await expect(backUp(broken, NIGHT)).rejects.toThrow()
  ledger.clock.now = NIGHT
  expect((await ledger.health.look()).backup).toMatchObject({ failedAt: NIGHT, doneAt: null })
  expect(
    (await ledger.summaries.day({ person: 'ana@example.com', localDate: '2026-11-22' }))
      .backupFailed,
  ).toEqual({ doneAt: null })
  await backUp(envOf(ledger), '2026-11-22T08:30:00.000Z')
  expect(await names()).toEqual(earlier)
  await backUp(envOf(ledger), '2026-11-22T09:00:00.000Z')
  expect(await names()).toHaveLength(earlier.length + 1)
  expect((await ledger.health.look()).backup).toMatchObject({ failedAt: null, isLate: false })
  expect(
    (await ledger.summaries.day({ person: 'ana@example.com', localDate: '2026-11-22' }))
      .backupFailed,
  ).toBeNull()
})

/** So many days from now, by whose clock the bucket goes, at an hour of UTC that is day in New York. */
const inDays = (days: number, hour = 15) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${hour}:00:00.000Z`

it('keeps them for as many days as it is told, and nothing half made', async () => {
  const ledger = await started()
  await bucket.put('ledger-old.age', 'x')
  await bucket.put('mine.txt', 'x')
  await backUp({ ...envOf(ledger), BACKUP_DAYS: '60' }, inDays(40))
  expect(await names()).toContain('ledger-old.age')
  const env = envOf(ledger)
  const cut = { ...env.LEDGER, backupRows: () => Promise.reject(new Error('the database is down')) }
  await expect(backUp({ ...env, LEDGER: cut }, inDays(42))).rejects.toThrow('the database is down')
  expect(await names()).toContain('ledger-old.age')
  await backUp(env, inDays(42, 16))
  const left = await names()
  expect(left).toContain('mine.txt')
  expect(left).not.toContain('ledger-old.age')
  expect(left.filter((name) => name.startsWith('ledger-'))).toHaveLength(1)
})
