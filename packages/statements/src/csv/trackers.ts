/**
 * What other trackers keep in columns of their own, and a transaction here has as its note or its tags.
 * By the columns that only their exports have; names are folded by `foldName`. Pure.
 */
import { foldName } from './column-names.ts'
import type { TableLine } from './records.ts'

type Tracker = {
  /** All of these are in its header. */
  readonly signs: ReadonlyArray<string>
  /** What a person wrote of it. */
  readonly note: ReadonlyArray<string>
  /** What a person put it under, beside its category. */
  readonly tags: ReadonlyArray<string>
  /** What a payment was in another currency; where both ends are own accounts, the other end says it. */
  readonly foreign: readonly [amount: string, currency: string] | null
  /** What all parts of one transaction are called together. */
  readonly title: string | null
  /** Says `true` of what is left out of every total. */
  readonly uncounted: string | null
}

const PLAIN: Tracker = {
  signs: [],
  note: [],
  tags: [],
  foreign: null,
  title: null,
  uncounted: null,
}

const TRACKERS: ReadonlyArray<Tracker> = [
  // YNAB
  {
    ...PLAIN,
    signs: ['flag', 'category group', 'memo', 'outflow'],
    note: ['memo'],
    tags: ['flag'],
  },
  // Firefly III
  {
    signs: ['journal_id', 'group_id', 'source_type', 'destination_type'],
    note: ['description'],
    tags: ['budget', 'bill'],
    foreign: ['foreign_amount', 'foreign_currency_code'],
    title: 'group_title',
    uncounted: null,
  },
  // ezBookkeeping
  { ...PLAIN, signs: ['account2', 'account2 amount', 'sub category'], note: ['description'] },
  // Lunch Money
  { ...PLAIN, signs: ['original name', 'exclude from totals'], uncounted: 'exclude from totals' },
  // Copilot
  { ...PLAIN, signs: ['parent category', 'excluded', 'account mask'], uncounted: 'excluded' },
]

export type TrackerWords = {
  note: Array<string>
  tags: Array<string>
  title: string | null
  foreign: string | null
  uncounted: boolean
}

/** Reads these of a line of a table with that header; of any other table there are none. */
export function trackerWords(header: ReadonlyArray<string>): (line: TableLine) => TrackerWords {
  const names = header.map(foldName)
  const tracker = TRACKERS.find(({ signs }) => signs.every((sign) => names.includes(sign)))
  if (!tracker) return () => ({ note: [], tags: [], title: null, foreign: null, uncounted: false })
  const at = (name: string) => names.indexOf(name)
  const [note, tags] = [tracker.note.map(at), tracker.tags.map(at)]
  const [amount = -1, currency = -1] = tracker.foreign?.map(at) ?? []
  const [title, uncounted] = [tracker.title, tracker.uncounted].map((name) => at(name ?? ''))
  return ({ cells }) => {
    const said = (index = -1) => cells[index]?.trim() ?? ''
    const foreign = said(amount).replace('-', '')
    return {
      note: note.map(said).filter((each) => each !== ''),
      tags: tags.map(said).filter((each) => each !== ''),
      title: said(title) || null,
      foreign: foreign === '' ? null : `${foreign} ${said(currency)}`.trim(),
      uncounted: /^true$/i.test(said(uncounted)),
    }
  }
}
