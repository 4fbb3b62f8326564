/**
 * Who of the household gets summaries: what each person chose for themselves. Whoever chose nothing
 * gets none, but for the first person of the ledger, who gets it where the configuration, or an
 * earlier release's settings, say.
 */
import type { SummaryReader, SummaryReaders } from '#shared/ledger.ts'
import { toTimes } from '#shared/summary-times.ts'
import { type CamelRow, camel } from '../../database/camel.ts'
import type { Context, LedgerConfig } from '../context.ts'
import { listPeople } from '../people/queries.ts'
import { ownAddresses } from '../queries/senders.ts'
import { allSettings } from '../queries/settings.ts'
import type { SummaryChoice } from '../types/summary.ts'

/** What it is decided by, read once. */
export type Kept = {
  config: LedgerConfig
  people: ReadonlyMap<string, CamelRow<'person'>>
  settings: ReadonlyMap<string, string>
}

export async function readKept({ database, config }: Context): Promise<Kept> {
  const [people, settings] = await Promise.all([
    listPeople(camel(database.kysely)).execute(),
    allSettings(database.kysely).execute(),
  ])
  return {
    config,
    people: new Map(people.map((row) => [row.person, row])),
    settings: new Map(settings.map(({ name, value }) => [name, value])),
  }
}

/** Where the first person's summaries go until they choose; an empty text: nowhere. */
function firstAddress({ config, settings }: Kept): string {
  return settings.get('summary_to') ?? config.summaryTo ?? ''
}

/** Whose the configured address is, else whoever the configuration names first. */
function firstPerson(kept: Kept): string | undefined {
  const address = firstAddress(kept).toLowerCase()
  const [first] = kept.config.people.keys()
  return kept.config.people.has(address) ? address : first
}

export function choiceOf(kept: Kept, person: string): SummaryChoice {
  const row = kept.people.get(person)
  const isFirst = person === firstPerson(kept)
  return {
    // An empty text is a person's decision that no summary is sent.
    summaryTo: (row?.summaryTo ?? (isFirst ? firstAddress(kept) : '')) || null,
    summaryEvery: toTimes(
      row?.summaryEvery ?? (isFirst ? kept.settings.get('summary_every') : null),
    ),
    summaryTimeZone: row?.summaryTimeZone ?? null,
  }
}

/** The reader that a person is; null where no summary goes to them. */
export function readerOf(kept: Kept, person: string): SummaryReader | null {
  const { summaryTo, summaryEvery, summaryTimeZone } = choiceOf(kept, person)
  if (summaryTo === null || summaryEvery.length === 0 || !kept.config.people.has(person))
    return null
  const timeZone = summaryTimeZone ?? zoneOf(kept)
  return { person, to: summaryTo, every: summaryEvery, timeZone }
}

/** The ledger's time zone. */
export function zoneOf({ settings, config }: Kept): string {
  return settings.get('time_zone') ?? config.timeZone
}

export async function summaryReaders(context: Context): Promise<SummaryReaders> {
  const kept = await readKept(context)
  const readers = [...context.config.people.keys()].flatMap((one) => readerOf(kept, one) ?? [])
  return { timeZone: zoneOf(kept), readers }
}

/**
 * The addresses that a person's summaries may go to, since they tell of money: the one that they
 * sign in with, those that they confirmed, and the configured one where it is theirs to change.
 */
export async function summaryAddresses(context: Context, person: string): Promise<Array<string>> {
  const kept = await readKept(context)
  const signsInWith = person.includes('@') ? [person] : []
  if (context.config.people.get(person) !== 'change') return signsInWith
  const rows = await ownAddresses(context.database.kysely).execute()
  const confirmed = rows
    .filter((row) => row.confirmed_at !== null && row.person === person)
    .map(({ address }) => address)
  const { summaryTo } = context.config
  const configured = summaryTo !== null && person === firstPerson(kept) ? [summaryTo] : []
  return [...new Set([...signsInWith, ...confirmed, ...configured])]
}
