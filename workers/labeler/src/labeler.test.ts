import { expect, test } from 'vitest'
import { english } from '../../shared/i18n/translate.ts'
import type { LabelRequest } from '../../shared/label.ts'
import { whyInWords } from '../../shared/label-why.ts'
import type { PersonLabel, StoredVector } from '../../shared/ledger.ts'
import { calibration, type StoredCalibration } from './calibration.ts'
import { embedNgrams, NGRAM_DIMENSIONS } from './embed/char-ngrams.ts'
import type { Embedder } from './embed/embedder.ts'
import { chainLines } from './evidence/chain-lines.ts'
import { chainIndex } from './evidence/chains.ts'
import { wordLines } from './evidence/word-lines.ts'
import { wordIndex } from './evidence/words.ts'
import type { Knowledge } from './knowledge.ts'
import { type LabelerLedger, LabelerOfLedger } from './labeler.ts'
import { labelledMerchant } from './labelled.ts'
import { memoryOf, spellingSpace } from './memory.ts'

const knowledge: Knowledge = {
  famous: chainIndex(chainLines('clothing\tzorblax')),
  chains: chainIndex(chainLines('')),
  words: wordIndex(wordLines([{ category: 'groceries', strength: 'strong', words: ['panader*'] }])),
  merchants: [
    labelledMerchant('QUIMBY BISTRO', 'dining', 'shipped'),
    labelledMerchant('MONTERIDGE CLINIC', 'medical', 'shipped'),
  ],
}

/** A ledger in memory, by the contract; `isDown` makes every call fail. */
function ledgerWith(labels: Array<PersonLabel> = [], measured: string | null = null) {
  const stored = new Map<string, Array<StoredVector>>()
  const state = { labels, isDown: false, stored, measured }
  const answer = <T>(value: T): Promise<T> =>
    state.isDown ? Promise.reject(new Error('down')) : Promise.resolve(value)
  const ledger: LabelerLedger = {
    personLabels: () => answer({ version: JSON.stringify(state.labels), labels: state.labels }),
    vectors: (model) => answer(stored.get(model) ?? []),
    calibration: () => answer(state.measured),
    saveVectors: async (model, vectors) => {
      await answer(null)
      stored.set(model, [...(stored.get(model) ?? []), ...vectors])
    },
  }
  return { ledger, state }
}

const REACHED = {
  merchants: 1,
  groupRight: 1,
  autoCoverage: 1,
  autoPrecision: 1,
  autoPrecisionLow: 1,
}

/** As the ledger keeps it: what ships, and likenesses of meaning that weigh a lot. */
const { models: _, ...shipped } = calibration
const MEASURED = JSON.stringify({
  ...shipped,
  clues: { ...shipped.clues, 'meaning.0': 9, 'meaning.1': 9 },
  reading: { source: 'meaning', bins: [0.3, 0.6], reached: REACHED },
} satisfies StoredCalibration)

/** A model of three words: what it embeds is spelling, under a name of its own. */
function modelWith(name = 'a-model') {
  const state = { isDown: false, asked: 0 }
  const embedder: Embedder = {
    model: name,
    dimensions: NGRAM_DIMENSIONS,
    embed: async (texts) => {
      state.asked++
      if (state.isDown) throw new Error('model is down')
      return embedNgrams(texts)
    },
  }
  return { embedder, state }
}

function labelerWith(embedder: Embedder): LabelerOfLedger {
  const memory = memoryOf(knowledge.merchants, [spellingSpace(knowledge.merchants)], knowledge)
  return new LabelerOfLedger(knowledge, memory, embedder)
}

function purchase(merchant: string | null): LabelRequest {
  return { merchant, kind: 'purchase', mcc: null }
}

test('one label per request, in order, each by its own evidence', async () => {
  const labels = await labelerWith(modelWith().embedder).label(
    [
      { merchant: null, kind: 'withdrawal', mcc: null },
      { merchant: 'SOMETHING', kind: 'purchase', mcc: '5912' },
      purchase('QUIMBY BISTRO #12'),
      purchase('ZORBLAX 0042 AUSTIN TX'),
      purchase('PANADERIA LA ESPIGA'),
      purchase(null),
    ],
    ledgerWith().ledger,
  )
  expect(labels.map(({ evidence, category }) => [evidence, category])).toEqual([
    ['kind', 'cash'],
    ['mcc', 'pharmacy'],
    ['exact', 'dining'],
    ['chain', 'clothing'],
    ['words', 'groceries'],
    ['none', null],
  ])
  for (const label of labels) expect(whyInWords(label.why, english)).toMatch(/^[A-Z].*\.$/)
})

test('a correction teaches at once and goes before everything else', async () => {
  const { ledger, state } = ledgerWith()
  const labeler = labelerWith(modelWith().embedder)
  const [before] = await labeler.label([purchase('QUIMBY BISTRO')], ledger)
  expect(before?.category).toBe('dining')
  const merchantKey = before?.merchantKey ?? ''
  state.labels = [{ merchantKey, merchant: 'QUIMBY BISTRO', category: 'entertainment' }]
  const [after, byCode] = await labeler.label(
    [purchase('SQ *QUIMBY BISTRO'), { merchant: 'QUIMBY BISTRO', kind: 'purchase', mcc: '5912' }],
    ledger,
  )
  expect(after).toMatchObject({ category: 'entertainment', evidence: 'person', decision: 'auto' })
  expect(byCode?.category).toBe('entertainment')
})

test('a correction holds however the merchant is written, and only suggests for one that is like it', async () => {
  const { ledger } = ledgerWith([
    { merchantKey: 'wibblethorpe', merchant: 'WIBBLETHORPE', category: 'kids' },
  ])
  const labeler = labelerWith(modelWith().embedder)
  const [same, near] = await labeler.label(
    [purchase('SQ *WIBBLETHORPE #0042 AUSTIN TX'), purchase('WIBBLETHORPE OUTLETS')],
    ledger,
  )
  expect(same).toMatchObject({ category: 'kids', decision: 'auto', evidence: 'person' })
  expect(near).toMatchObject({ category: 'kids', decision: 'suggest' })
  expect(near?.why).toEqual({ code: 'begins_like_yours', what: 'WIBBLETHORPE' })
})

test('what is taught of an app holds where the shop behind it is not known, and the other way round', async () => {
  const { ledger } = ledgerWith([
    { merchantKey: 'doordash', merchant: 'DOORDASH*ORDER', category: 'gifts_charity' },
    { merchantKey: 'zorplex', merchant: 'ZORPLEX', category: 'pets' },
  ])
  const labels = await labelerWith(modelWith().embedder).label(
    [purchase('DOORDASH*WIBBLETHORPE'), purchase('DOORDASH*ZORPLEX'), purchase('ZORPLEX #12')],
    ledger,
  )
  expect(labels.map(({ category }) => category)).toEqual(['gifts_charity', 'pets', 'pets'])
})

test('a correction under a key of an older labeler still holds', async () => {
  const { ledger } = ledgerWith([
    { merchantKey: 'quimbybistro', merchant: 'an older spelling', category: 'kids' },
  ])
  const [label] = await labelerWith(modelWith().embedder).label([purchase('QUIMBY BISTRO')], ledger)
  expect(label).toMatchObject({ category: 'kids', evidence: 'person' })
})

test('the ledger and the model down: labels come all the same', async () => {
  const { ledger, state } = ledgerWith()
  state.isDown = true
  const labels = await labelerWith(modelWith().embedder).label(
    [purchase('QUIMBY BISTRO'), purchase('ZORBLAX')],
    ledger,
  )
  expect(labels.map(({ category }) => category)).toEqual(['dining', 'clothing'])
})

test('a model that was not measured is not asked, and its vectors are there once it is', async () => {
  const { ledger, state } = ledgerWith()
  const model = modelWith()
  const [spelling] = await labelerWith(model.embedder).label([purchase('QUIMBY BISTROT')], ledger)
  expect(await labelerWith(model.embedder).embedPending(ledger)).toBe(0)
  expect(state.stored.get('a-model')?.map(({ text }) => text)).toEqual([
    'quimby bistro',
    'monteridge clinic',
  ])
  const asked = model.state.asked
  const [same] = await labelerWith(model.embedder).label([purchase('QUIMBY BISTROT')], ledger)
  expect(model.state.asked).toBe(asked)
  expect(same).toEqual(spelling)
  state.measured = MEASURED
  const [meaning] = await labelerWith(model.embedder).label([purchase('QUIMBY BISTROT')], ledger)
  expect(model.state.asked).toBe(asked + 1)
  expect(meaning?.confidence).toBeGreaterThan(spelling?.confidence ?? 1)
  expect(meaning?.version).toContain('a-model')
})

test('a model that is measured anew labels anew', async () => {
  const { ledger, state } = ledgerWith([], MEASURED)
  await labelerWith(modelWith().embedder).embedPending(ledger)
  const labelled = async () => {
    const [label] = await labelerWith(modelWith().embedder).label([purchase('QUIMBY X')], ledger)
    return label?.version
  }
  const before = await labelled()
  state.measured = MEASURED.replace('"meaning.1":9', '"meaning.1":8')
  expect(await labelled()).not.toBe(before)
})

test('another model embeds again, and there is a label at every moment', async () => {
  const { ledger } = ledgerWith([], MEASURED)
  await labelerWith(modelWith().embedder).embedPending(ledger)
  const labeler = labelerWith(modelWith('another-model').embedder)
  const [before] = await labeler.label([purchase('QUIMBY BISTROT')], ledger)
  await labeler.embedPending(ledger)
  const [after] = await labeler.label([purchase('QUIMBY BISTROT')], ledger)
  expect([before?.category, after?.category]).toEqual(['dining', 'dining'])
  expect(after?.version).toContain('another-model')
})

test('a model that goes down leaves labels by spelling, and embedding says so', async () => {
  const { ledger } = ledgerWith([], MEASURED)
  const model = modelWith()
  const labeler = labelerWith(model.embedder)
  await labeler.embedPending(ledger)
  model.state.isDown = true
  const [label] = await labeler.label([purchase('QUIMBY BISTROT')], ledger)
  expect(label?.category).toBe('dining')
  await expect(labelerWith(model.embedder).embedPending(ledgerWith().ledger)).rejects.toThrow(
    'down',
  )
})

test.each([
  ['WWW.FLUMWORTH.AC.UK', 'education', '.ac.uk'],
  ['FLUMWORTHVALE.GOV.UK', 'taxes', '.gov.uk'],
])('%s: who may have the address says what is paid', async (merchant, category, what) => {
  const { ledger } = ledgerWith()
  const [label] = await labelerWith(modelWith().embedder).label(
    [{ merchant, kind: 'purchase', mcc: null }],
    ledger,
  )
  expect(label).toMatchObject({ category, why: { code: 'word', what } })
})
