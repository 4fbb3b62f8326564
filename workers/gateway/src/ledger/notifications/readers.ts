/** Who of the household gets mails at once: each person as they chose, where their summaries go. */
import type { MailAtOnce } from '#shared/ledger.ts'
import type { Context } from '../context.ts'
import { type Kept, readerOf, readKept } from '../summary/readers.ts'
import { isAnything, MAIL_AT_ONCE, TOLD_UNTIL, toMailAtOnce, toProgress } from './chosen.ts'

export type ReaderAtOnce = {
  person: string
  to: string
  mailAtOnce: MailAtOnce
  /** UTC instant: what was written before it they are not told of. */
  from: string
}

/** What a person chose, and since when it counts. */
export function atOnceOf(kept: Kept, person: string): Pick<ReaderAtOnce, 'mailAtOnce' | 'from'> {
  const row = kept.people.get(person)
  const isHeir = (row?.mailAtOnce ?? null) === null && person === heirOf(kept)
  const before = isHeir ? kept.settings.get(MAIL_AT_ONCE) : undefined
  const since = before && toProgress(kept.settings.get(TOLD_UNTIL))?.since
  const [from = ''] = [row?.mailAtOnceFrom ?? '', since || ''].sort().reverse()
  return { mailAtOnce: toMailAtOnce(row?.mailAtOnce ?? before), from }
}

/** Whose the choice of an earlier release is: the first who may change the ledger and gets summaries. */
export function heirOf(kept: Kept): string | undefined {
  for (const [person, role] of kept.config.people) {
    if (role === 'change' && readerOf(kept, person) !== null) return person
  }
  return undefined
}

/** Everybody who is to be told of something. */
export async function readersAtOnce(context: Context): Promise<Array<ReaderAtOnce>> {
  const kept = await readKept(context)
  return [...context.config.people.keys()].flatMap((person) => {
    const reader = readerOf(kept, person)
    const choice = atOnceOf(kept, person)
    return reader && isAnything(choice.mailAtOnce) ? [{ person, to: reader.to, ...choice }] : []
  })
}
