/** An embedder that remembers what it was asked lately, and gives nothing where it is down. */
import { errorFields, log } from '../../../shared/log.ts'
import type { Embedder } from './embedder.ts'

/** Texts remembered: some 4 MB of 1024 dimensions. */
const LIMIT = 1000

export class RememberingEmbedder {
  #embedder: Embedder
  #known = new Map<string, Float32Array>()

  constructor(embedder: Embedder) {
    this.#embedder = embedder
  }

  /** One vector per text, null where the model could not be reached. Never throws. */
  async embed(texts: ReadonlyArray<string>): Promise<Array<Float32Array | null>> {
    const unknown = [...new Set(texts)].filter((text) => !this.#known.has(text))
    try {
      const vectors = unknown.length > 0 ? await this.#embedder.embed(unknown) : []
      unknown.forEach((text, at) => {
        const vector = vectors[at]
        if (vector) this.#known.set(text, vector)
      })
    } catch (error) {
      log('error', 'embedding_failed', errorFields(error))
    }
    const found = texts.map((text) => this.#known.get(text) ?? null)
    for (const text of this.#known.keys()) {
      if (this.#known.size <= LIMIT) break
      this.#known.delete(text)
    }
    return found
  }
}
