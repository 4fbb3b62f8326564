/** Everything out into one encrypted file, and back into an empty ledger. */
import { describe, expect, it } from 'vitest'
import { BadBackup, writeBackup } from '#shared/backup/file.ts'
import { restoreBackup } from '#shared/backup/restore.ts'
import { NotEmpty } from '../backup/store.ts'
import { ANA, aLabel, anEntry, anIntake } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const PASSPHRASE = 'correct horse battery staple'

export async function bytesOf(stream: ReadableStream<Uint8Array>) {
  return new Uint8Array(
    await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  )
}
export const opened = (bytes: Uint8Array<ArrayBuffer>) => () => new Blob([bytes]).stream()

/** Mails, labels, splits, tags, acts, a budget: something in most tables. */
export async function fill(ledger: TestLedger): Promise<void> {
  await ledger.mails.record(anIntake({ labels: [aLabel()] }))
  const made = await ledger.transactions.create(
    anEntry({ amountMinor: 5000, category: null, tags: ['lisbon trip'] }),
    ANA,
  )
  const parts = [
    { amountMinor: 3000, category: 'groceries', note: 'für zu Hause' },
    { amountMinor: 2000, category: 'coffee', note: null },
  ] as const
  await ledger.transactions.split(made.id, parts, ANA)
  const [first] = await all(ledger)
  await ledger.transactions.update(first?.id ?? '', { note: 'naïve ☕ café' }, ANA)
}

/** What a person sees of a ledger. */
export async function seen(ledger: TestLedger) {
  return {
    transactions: await all(ledger),
    totals: await ledger.transactions.totals({}),
    acts: (await ledger.acts.list({ cursor: null, limit: 50 })).items,
    mails: (await ledger.mails.list({}, { cursor: null, limit: 50 })).items,
    settings: await ledger.settings.get(),
  }
}

export function describeBackups(open: OpenDatabase): void {
  describe('a backup', () => {
    it('brings back everything, into an empty ledger only', async () => {
      const ledger = await openTestLedger(open)
      await fill(ledger)
      const before = await seen(ledger)
      const file = await bytesOf(await writeBackup(ledger.backup, { passphrase: PASSPHRASE }))
      expect(new TextDecoder('latin1').decode(file)).not.toContain('lisbon')
      await expect(restoreBackup(opened(file), PASSPHRASE, ledger.backup)).rejects.toThrow(NotEmpty)
      expect(await seen(ledger)).toEqual(before)
      await ledger.backup.erase()
      expect(await all(ledger)).toEqual([])
      await restoreBackup(opened(file), PASSPHRASE, ledger.backup)
      expect(await seen(ledger)).toEqual(before)
      // What was done can still be undone.
      const [act] = before.acts
      expect(await ledger.acts.undo(act?.id ?? '', ANA)).toMatchObject({ status: 'undone' })
    })

    it('writes nothing where the passphrase is wrong, or the file is cut off or changed', async () => {
      const ledger = await openTestLedger(open)
      await fill(ledger)
      const file = await bytesOf(await writeBackup(ledger.backup, { passphrase: PASSPHRASE }))
      await ledger.backup.erase()
      const changed = file.slice()
      changed[file.length - 40] = (changed[file.length - 40] ?? 0) ^ 1
      const bad = [
        [file, 'another', 'The passphrase is not the one it was made with'],
        [file.slice(0, file.length - 100), PASSPHRASE, 'damaged or cut off'],
        [changed, PASSPHRASE, 'damaged or cut off'],
        [new TextEncoder().encode('Date,Amount\n'), PASSPHRASE, 'This is no backup file'],
      ] as const
      for (const [bytes, key, said] of bad) {
        const restored = restoreBackup(opened(bytes as Uint8Array<ArrayBuffer>), key, ledger.backup)
        await expect(restored).rejects.toThrow(said)
        await expect(restored).rejects.toThrow(BadBackup)
      }
      expect(await ledger.backup.state()).toMatchObject({ isEmpty: true, isRestoring: false })
    })

    it('is of one moment, though mails arrive while it is read', async () => {
      const ledger = await openTestLedger(open)
      await fill(ledger)
      await ledger.settings.get()
      let pages = 0
      const busy = {
        ...ledger.backup,
        async rows(table: string, after: Parameters<typeof ledger.backup.rows>[1]) {
          const page = await ledger.backup.rows(table, after)
          pages += 1
          // After the mails were read, and before their transactions are: twice.
          if (table === 'mail_raw' && pages < 60) await ledger.mails.record(anIntake())
          return page
        },
      }
      let said = 0
      const made = await writeBackup(busy, { passphrase: PASSPHRASE }, (rows) => {
        said = rows
      })
      const file = await bytesOf(made)
      const before = await seen(ledger)
      await ledger.backup.erase()
      const { rows } = await restoreBackup(opened(file), PASSPHRASE, ledger.backup)
      // What was read before it began anew is not counted.
      expect(said).toBe(rows)
      expect(await seen(ledger)).toEqual(before)
      expect(before.mails.length).toBeGreaterThan(2)
    })

    it('says so where the ledger never stops changing', async () => {
      const ledger = await openTestLedger(open)
      const busy = {
        ...ledger.backup,
        async rows(table: string, after: Parameters<typeof ledger.backup.rows>[1]) {
          if (table === 'mail') await ledger.mails.record(anIntake())
          return ledger.backup.rows(table, after)
        },
      }
      const made = writeBackup(busy, { passphrase: PASSPHRASE }).then(bytesOf)
      await expect(made).rejects.toThrow('The ledger changed all the while')
    })

    it('begins anew where a restore broke off', async () => {
      const ledger = await openTestLedger(open)
      await fill(ledger)
      const before = await seen(ledger)
      const file = await bytesOf(await writeBackup(ledger.backup, { passphrase: PASSPHRASE }))
      await ledger.backup.erase()
      let pieces = 0
      const broken = {
        ...ledger.backup,
        load: async (table: string, rows: Parameters<typeof ledger.backup.load>[1]) => {
          pieces += 1
          if (pieces > 4) throw new Error('killed')
          await ledger.backup.load(table, rows)
        },
      }
      await expect(restoreBackup(opened(file), PASSPHRASE, broken)).rejects.toThrow()
      expect(await ledger.backup.state()).toMatchObject({ isRestoring: true })
      await restoreBackup(opened(file), PASSPHRASE, ledger.backup)
      expect(await seen(ledger)).toEqual(before)
      expect(await ledger.backup.state()).toMatchObject({ isRestoring: false })
    })
  })
}
