/** One example of every query of rules. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as rules from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const FILTER = { merchantKey: 'cornerbakery', days: { from: 28, to: 3 } }
/** Of what no index finds a few, a stretch of days. */
const SLICE = { kinds: ['purchase' as const], from: '2026-01-05', to: '2026-11-22' }
const PARTS = [
  { share: '33.33%', category: 'groceries', note: null },
  { share: '4.50', category: 'salary', note: 'x' },
  { share: 'rest', category: 'pets', note: null },
] as const
const SPLIT = {
  transactionId: ID,
  position: 0,
  amountMinor: 1,
  category: 'pets',
  uncountedMinor: 0,
}
const CATEGORY = { id: ID, before: [ID], then: { category: 'coffee', note: 'n' } } as const
const SPLITS = {
  ...CATEGORY,
  then: { splits: [...PARTS], name: 'Baker', tags: ['trip'], notSpending: true },
  currency: 'USD',
} as const

export const WHOLE = ['rules.listRules']

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'rules.listRules': (db) => rules.listRules(db),
  'rules.addRule': (db) => rules.addRule(db, { id: ID } as never),
  'rules.changeRule': (db) => rules.changeRule(db, ID, { position: 2 }),
  'rules.removeRule': (db) => rules.removeRule(db, ID),
  'rules.correctionsThatDiffer': (db) => rules.correctionsThatDiffer(db, null),
  'rules.correctionsThatDiffer of one': (db) => rules.correctionsThatDiffer(db, 'cornerbakery'),
  'rules.addRefusal': (db) => rules.addRefusal(db, { merchantKey: 'cornerbakery' } as never),
  'rules.ownNames': (db) => rules.ownNames(db, ['cornerbakery', 'flowerstall']),
  'rules.addSplitTo': (db) => rules.addSplitTo(db, { id: ID, version: ID }, SPLIT),
  'rules.addTagTo': (db) => rules.addTagTo(db, { id: ID, version: ID }, { tag: 't', ruleId: ID }),
  'rules.idsToChange': (db) => rules.idsToChange(db, FILTER, CATEGORY),
  'rules.idsToChange of splits': (db) => rules.idsToChange(db, FILTER, SPLITS as never),
  'rules.firstToChange': (db) => rules.firstToChange(db, SLICE, CATEGORY, 50),
  'rules.countToChange': (db) => rules.countToChange(db, FILTER, CATEGORY),
  'rules.countToChange of a slice': (db) => rules.countToChange(db, SLICE, CATEGORY),
  'rules.giveCategory': (db) => rules.giveCategory(db, ID, CATEGORY, { category: 'coffee' }),
  'rules.giveName': (db) => rules.giveName(db, ID, CATEGORY, { name: 'Baker' }),
  'rules.giveNote': (db) => rules.giveNote(db, ID, { note: 'n', noteRule: ID }, 'n'),
  'rules.giveNotSpending': (db) => rules.giveNotSpending(db, ID, ID),
  'rules.giveTag': (db) => rules.giveTag(db, ID, ID, 'trip'),
  'rules.giveSplit': (db) => rules.giveSplit(db, ID, SPLITS as never, 2),
  'rules.merchantTitles': (db) => rules.merchantTitles(db, ['cornerbakery', 'flowerstall']),
  'rules.splitGiven': (db) => rules.splitGiven(db, ID, SPLITS as never, { splitCount: 3 }),
}
