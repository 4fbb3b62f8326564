/** Embeddings by Workers AI: bge-m3, embeddinggemma and the others that answer `{ shape, data }`. */
import { type Embedder, toUnit } from './embedder.ts'

/** The part of the AI binding that is used; workers/local answers the same. */
export type EmbeddingBinding = {
  run(model: string, input: { text: Array<string> }): Promise<unknown>
}

/** Texts per request: the limit of Workers AI's embedding models. */
export const MAX_TEXTS = 100

/** A model that is slower than this is as good as down: a mail waits for its labels. */
const DEADLINE_MS = 1500

/**
 * `dimensions` becomes known with the first answer (0 before). Throws where the model can't be
 * reached in time or answers with something else than one vector per text.
 */
export function workersAiEmbedder(
  ai: EmbeddingBinding,
  model: string,
  deadlineMs = DEADLINE_MS,
): Embedder {
  const embedder: Embedder = { model, dimensions: 0, embed }
  async function embed(texts: Array<string>): Promise<Array<Float32Array>> {
    const vectors: Array<Float32Array> = []
    for (let start = 0; start < texts.length; start += MAX_TEXTS) {
      const text = texts.slice(start, start + MAX_TEXTS)
      const answer = await inTime(ai.run(model, { text }), deadlineMs)
      vectors.push(...vectorsIn(answer, text.length, model))
    }
    embedder.dimensions = vectors[0]?.length ?? embedder.dimensions
    return vectors
  }
  return embedder
}

function vectorsIn(answer: unknown, count: number, model: string): Array<Float32Array> {
  const data: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'data') : null
  if (!Array.isArray(data) || data.length !== count) {
    throw new EmbeddingError(`${model} did not answer with one vector for each of ${count} texts`)
  }
  const length = Array.isArray(data[0]) ? data[0].length : 0
  return data.map((values: unknown) => {
    const isVector =
      Array.isArray(values) &&
      values.length === length &&
      length > 0 &&
      values.every((value) => Number.isFinite(value))
    if (!isVector) throw new EmbeddingError(`${model} answered with something that is no vector`)
    return toUnit(Float32Array.from(values as Array<number>))
  })
}

async function inTime<T>(work: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EmbeddingError('no answer in time')), deadlineMs)
  })
  try {
    return await Promise.race([work, deadline])
  } finally {
    clearTimeout(timer)
  }
}

export class EmbeddingError extends Error {
  override name = 'EmbeddingError'
}
