/** Stands in for Workers AI, which has no local mode: the labeler's embedder that needs no model. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import { embedNgrams, NGRAM_DIMENSIONS } from '../../labeler/src/embed/char-ngrams.ts'

/** What Workers AI's text embedding models take and give. */
export type EmbeddingInput = { text: string | Array<string> }
export type EmbeddingOutput = { shape: Array<number>; data: Array<Array<number>> }

export class Ai extends WorkerEntrypoint {
  /** The same vectors whichever model is named; throws for input that no embedding model takes. */
  async run(model: string, input: EmbeddingInput): Promise<EmbeddingOutput> {
    if (input?.text === undefined) throw new Error(`${model}: only text embeddings run locally`)
    const texts = Array.isArray(input.text) ? input.text : [input.text]
    const data = embedNgrams(texts).map((vector) => [...vector])
    return { shape: [texts.length, NGRAM_DIMENSIONS], data }
  }
}
