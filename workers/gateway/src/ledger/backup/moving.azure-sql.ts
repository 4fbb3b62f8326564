/** From D1 to Azure SQL and back: the way is a backup. */
import { afterAll, expect, it } from 'vitest'
import { writeBackup } from '#shared/backup/file.ts'
import { restoreBackup } from '#shared/backup/restore.ts'
import { openD1 } from '../../database/d1-dialect.ts'
import { startAzure } from '../../database/testing/azure.ts'
import { startD1 } from '../../database/testing/d1.ts'
import { bytesOf, fill, opened, seen } from '../contract/backup.ts'
import { openTestLedger } from '../contract/test-ledger.ts'

const KEY = 'correct horse battery staple'
const d1 = await startD1()
const azure = await startAzure()
afterAll(async () => {
  await d1[Symbol.asyncDispose]()
  await azure[Symbol.asyncDispose]()
})

it('brings a ledger of D1 to Azure SQL and back, and nobody sees a difference', async () => {
  const first = await openTestLedger(async () => openD1(await d1.empty()))
  await fill(first)
  const before = await seen(first)
  const out = await bytesOf(await writeBackup(first.backup, { passphrase: KEY }))
  const second = await openTestLedger(() => azure.empty())
  await restoreBackup(opened(out), KEY, second.backup)
  expect(await seen(second)).toEqual(before)
  const back = await bytesOf(await writeBackup(second.backup, { passphrase: KEY }))
  await first.backup.erase()
  await restoreBackup(opened(back), KEY, first.backup)
  expect(await seen(first)).toEqual(before)
})
