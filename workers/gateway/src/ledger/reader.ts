/** The worker that reads mails, as the ledger asks it. */
import type { NamedBank } from 'bank-mail'
import type { ReaderRpc } from '#shared/reader.ts'

/** It does not answer, or is not bound. Nothing was read; asking again is worth it. */
export class NoReader extends Error {
  override name = 'NoReader'
}

/** Per isolate: they change with the program only. */
let kept: Array<NamedBank> | null = null

/** Throws NoReader where the worker fails, and of `read` what `known` threw. */
export function readerOf(binding: ReaderRpc | undefined): ReaderRpc {
  return {
    async read(raw, options, known) {
      // An error loses its class on the way to the other worker and back.
      let thrown: { error: unknown } | null = null
      const asked: typeof known = (senderKeys) =>
        known(senderKeys).catch((error) => {
          thrown = { error }
          throw error
        })
      return answerOf(binding, (reader) => reader.read(raw, options, asked)).catch((error) => {
        throw thrown ? thrown.error : error
      })
    },
    async banks() {
      kept ??= await answerOf(binding, (reader) => reader.banks())
      return kept
    },
    isShared: (domain) => answerOf(binding, (reader) => reader.isShared(domain)),
  }
}

async function answerOf<T>(
  binding: ReaderRpc | undefined,
  ask: (reader: ReaderRpc) => Promise<T>,
): Promise<T> {
  if (!binding) throw new NoReader('no worker is bound as READER')
  try {
    return await ask(binding)
  } catch (error) {
    throw new NoReader('the worker reader does not answer', { cause: error })
  }
}
