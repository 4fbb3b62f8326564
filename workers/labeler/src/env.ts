/** What the labeler is given: the bindings and variables of its wrangler.toml. */
import type { EmbeddingBinding } from './embed/workers-ai.ts'
import type { LabelerLedger } from './labeler.ts'

export type LabelerEnv = {
  /** Workers AI; on a laptop, workers/local in its place. */
  AI: EmbeddingBinding
  LEDGER: LabelerLedger
  /** A text embedding model of Workers AI; changing it embeds the merchants again in the background. */
  EMBEDDING_MODEL: string
}
