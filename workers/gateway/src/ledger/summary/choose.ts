/** What a person chooses of their own summaries. */
import { auditQuery, changesOf } from '../audit.ts'
import type { Context } from '../context.ts'
import { keepPerson } from '../people/keep.ts'
import type { Author } from '../types/common.ts'
import type { SummaryChoice } from '../types/summary.ts'
import { today } from '../zone.ts'
import { choiceOf, readKept, summaryAddresses } from './readers.ts'

/** An address that nobody confirmed to be the person's; nothing was changed. */
export class UnconfirmedAddress extends Error {
  override name = 'UnconfirmedAddress'
}

export async function chooseSummary(
  context: Context,
  patch: Partial<SummaryChoice>,
  by: Author,
): Promise<SummaryChoice> {
  const before = choiceOf(await readKept(context), by.person)
  const after = { ...before, ...patch }
  const { summaryTo, summaryEvery, summaryTimeZone } = after
  if (summaryTo !== null && summaryTo !== before.summaryTo) {
    const own = await summaryAddresses(context, by.person)
    if (!own.includes(summaryTo)) throw new UnconfirmedAddress('the address is not confirmed')
  }
  const changes = changesOf(plain(before), plain(after))
  if (Object.keys(changes).length === 0) return after
  await keepPerson(context, by.person, {
    summaryTo: summaryTo ?? '',
    summaryEvery: summaryEvery.join(' '),
    summaryTimeZone,
    // Summaries that they did not want are not owed, nor are mails at once.
    ...(before.summaryTo === null && summaryTo !== null
      ? { summaryFrom: await today(context), mailAtOnceFrom: context.config.now() }
      : {}),
  })
  const entry = { action: 'settings.update', subject: 'settings', subjectId: 'settings' } as const
  await context.database.batch([auditQuery(context, by, { ...entry, changes })])
  return after
}

function plain({ summaryTo, summaryEvery, summaryTimeZone }: SummaryChoice) {
  return {
    summary_to: summaryTo ?? '',
    summary_every: summaryEvery.join(' '),
    summary_time_zone: summaryTimeZone ?? '',
  }
}
