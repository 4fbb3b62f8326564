import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { normalise } from 'merchant-name'
import { expect, test } from 'vitest'
import { calibration } from './calibration.ts'
import { NGRAM_MODEL } from './embed/char-ngrams.ts'
import { chainOfMerchant } from './evidence/chains.ts'
import { shippedKnowledge } from './knowledge.ts'
import { labelOffline, offlineMemory } from './offline.ts'

const csv = readFileSync(`${import.meta.dirname}/../data/labelled-merchants.csv`, 'utf8')
const rows: Array<{ descriptor: string; category: string }> = parse(csv, { columns: true })
const knowledge = shippedKnowledge()

test('what ships is what people edit: run measure/build-labelled.ts after a change', () => {
  expect(knowledge.merchants.map(({ merchant, category }) => [merchant, category])).toEqual(
    rows.map(({ descriptor, category }) => [descriptor, category]),
  )
})

test('the 300 are kept as the normaliser makes them: run measure/build-labelled.ts after a change', () => {
  for (const { merchant, key, text, words, chain } of knowledge.merchants) {
    expect({ merchant, ...normalise(merchant) }).toMatchObject({ key, text, words })
    expect(chain, merchant).toBe(chainOfMerchant(knowledge, words))
  }
})

test('every labelled merchant gets its own category back, without asking', () => {
  const memory = offlineMemory(knowledge.merchants, knowledge)
  for (const { descriptor, category } of rows) {
    const label = labelOffline(
      { merchant: descriptor, kind: 'purchase', mcc: null },
      knowledge,
      memory,
    )
    expect({ descriptor, category: label.category, decision: label.decision }).toEqual({
      descriptor,
      category,
      decision: 'auto',
    })
  }
})

test('labels that nobody is asked about were right often enough on people left out', () => {
  const reached = calibration.models[NGRAM_MODEL]?.reached
  expect(reached?.merchants).toBeGreaterThan(900)
  expect(reached?.autoPrecisionLow).toBeGreaterThanOrEqual(0.95)
})

test('a transfer is what it pays where its payee says so, and one to a person stays a transfer', () => {
  const memory = offlineMemory(knowledge.merchants, knowledge)
  const of = (merchant: string) =>
    labelOffline({ merchant, kind: 'transfer_out', mcc: null }, knowledge, memory).category
  expect(of('ARRENDAMIENTOS LUNA AZUL')).toBe('housing')
  expect(of('COLEGIO LUNA AZUL')).toBe('education')
  expect(of('MARIA LUNA ROJAS')).toBe('transfer')
  expect(of('ROSA PANADERO')).toBe('transfer')
})

test("a line that reads like a transfer and names a bill is the bill's", () => {
  const knowledge = shippedKnowledge()
  const memory = offlineMemory(knowledge.merchants, knowledge)
  const of = (merchant: string) =>
    labelOffline({ merchant, kind: 'purchase', mcc: null }, knowledge, memory).category
  expect(of('DAUERAUFTRAG HAUSVERWALTUNG ZORBLAX')).toBe('housing')
  expect(of('DAUERAUFTRAG JAN ZORBLAX')).toBe('transfer')
  expect(of('RECARGA DE CELULAR')).toBe('telecom')
})
