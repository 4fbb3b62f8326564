/** Lines as banks of many countries write them, of invented shops and known chains, with the name to read. */
import { normalise } from 'merchant-name'
import { expect, test } from 'vitest'
import { readCsv } from '../../../../scripts/csv.ts'
import { shippedKnowledge } from '../knowledge.ts'
import { cleanName } from './clean-name.ts'

const PAIRS = readCsv(`${import.meta.dirname}/pairs.csv`, ['line', 'name'])

/** What the model does not find though it learnt from these lines: names that end like an address, and a town that it takes for a name. */
const MISSED = [
  'Farmacia San Rocco Dr Bassi',
  'Fernhill Pottery',
  'HP Petrol Bunk MG Road',
  'Zorblax21',
]
/** Names that it cuts where they stand alone. */
const CUT = ['HP Petrol Bunk MG Road', 'Nevada DMV', 'Pizzaria Bella Napoli']

const knowledge = shippedKnowledge()
const nameOf = (line: string) => cleanName(normalise(line), knowledge)

test('every line is called by its name, but for those that are known to be missed', () => {
  const missed = PAIRS.filter(({ line = '', name }) => nameOf(line) !== name)
  expect(missed.map(({ name }) => name).sort()).toEqual(MISSED)
})

test('a name is called by itself, but for those that are known to be cut', () => {
  const names = new Set(PAIRS.map(({ name = '' }) => name))
  expect([...names].filter((name) => nameOf(name) !== name).sort()).toEqual(CUT)
})
