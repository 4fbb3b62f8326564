/** Lines as banks of many countries write them, of invented shops and known chains, with the name to read. */
import { normalise } from 'merchant-name'
import { expect, test } from 'vitest'
import { readCsv } from '../../../../scripts/csv.ts'
import { shippedKnowledge } from '../knowledge.ts'
import { cleanName } from './clean-name.ts'

const PAIRS = readCsv(`${import.meta.dirname}/pairs.csv`, ['line', 'name'])

const knowledge = shippedKnowledge()
const nameOf = (line: string) => cleanName(normalise(line), knowledge)

test('every line is called by its name', () => {
  const called = PAIRS.map(({ line = '' }) => ({ line, name: nameOf(line) }))
  expect(called).toEqual(PAIRS.map(({ line, name }) => ({ line, name })))
})

test('a name is called by itself', () => {
  const names = PAIRS.map(({ name = '' }) => name)
  expect(names.map(nameOf)).toEqual(names)
})
