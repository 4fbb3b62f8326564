import { expect, test } from 'vitest'
import { MAX_TEXTS, workersAiEmbedder } from './workers-ai.ts'

test('asks for batches that the model takes, and gives unit vectors in order', async () => {
  const sizes: Array<number> = []
  const ai = {
    run: async (_model: string, { text }: { text: Array<string> }) => {
      sizes.push(text.length)
      return { shape: [text.length, 2], data: text.map((each) => [Number(each), 4]) }
    },
  }
  const embedder = workersAiEmbedder(ai, '@cf/baai/bge-m3')
  const texts = Array.from({ length: MAX_TEXTS + 1 }, () => '3')
  const vectors = await embedder.embed(texts)
  expect(sizes).toEqual([MAX_TEXTS, 1])
  expect(vectors).toHaveLength(MAX_TEXTS + 1)
  expect(vectors[0]?.[0]).toBeCloseTo(0.6)
  expect(vectors[0]?.[1]).toBeCloseTo(0.8)
  expect(embedder.dimensions).toBe(2)
})

test.each([
  ['no answer', null],
  ['an answer to something else', { response: 'hello' }],
  ['too few vectors', { data: [[1, 2]] }],
  ['vectors of different lengths', { data: [[1, 2], [1]] }],
  [
    'what is no number',
    {
      data: [
        [1, 2],
        [1, Number.NaN],
      ],
    },
  ],
  ['empty vectors', { data: [[], []] }],
])('%s is an error, never a wrong vector', async (_name, answer) => {
  const embedder = workersAiEmbedder({ run: async () => answer }, 'a-model')
  await expect(embedder.embed(['one', 'two'])).rejects.toThrow(/a-model/)
})

test('a model that does not answer in time is an error', async () => {
  const embedder = workersAiEmbedder({ run: () => new Promise(() => {}) }, 'a-model', 10)
  await expect(embedder.embed(['one'])).rejects.toThrow(/in time/)
})
