/** What a failure of the worker reader means to the ledger. */
import { expect, it } from 'vitest'
import { DatabaseError } from '../database/database.ts'
import { NoReader, readerOf } from './reader.ts'

const RAW = new Uint8Array()
const OPTIONS = { receivedAt: '2026-11-20T14:15:00.000Z' }
const NOBODY = async () => ({
  trusted: { own: [], admitted: [] },
  wordings: [],
  homeCurrency: null,
})

function failing() {
  const fails = () => Promise.reject(new Error('Network connection lost.'))
  return readerOf({ read: fails, banks: fails, isShared: fails })
}

it('is told apart from what the ledger itself could not say, which comes back as another error', async () => {
  await expect(failing().read(RAW, OPTIONS, NOBODY)).rejects.toThrow(NoReader)
  const asking = readerOf({
    read: async (_raw, _options, known) => {
      await known([]).catch((error: Error) => {
        throw new Error(error.message)
      })
      throw new Error('unreached')
    },
    banks: async () => [],
    isShared: async () => false,
  })
  const down = async () => {
    throw new DatabaseError('down')
  }
  await expect(asking.read(RAW, OPTIONS, down)).rejects.toThrow(DatabaseError)
})

it('is named where it is not bound', async () => {
  await expect(readerOf(undefined).isShared('gmail.com')).rejects.toThrow(/READER/)
})

it('is asked for the banks until it answered once', async () => {
  await expect(failing().banks()).rejects.toThrow(NoReader)
  let asked = 0
  const bank = { id: 'harbor', name: 'Harbor', senders: [], country: 'US' } as const
  const answering = readerOf({
    read: () => Promise.reject(),
    banks: async () => {
      asked += 1
      return [{ ...bank, timeZone: 'America/New_York', dateOrder: 'MDY' }]
    },
    isShared: async () => false,
  })
  await answering.banks()
  expect(await answering.banks()).toMatchObject([bank])
  expect(asked).toBe(1)
})
