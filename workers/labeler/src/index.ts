/** The labeler: merchant -> category. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { Label, LabelerRpc, LabelRequest } from '../../shared/label.ts'
import { workersAiEmbedder } from './embed/workers-ai.ts'
import type { LabelerEnv } from './env.ts'
import { shippedKnowledge } from './knowledge.ts'
import { LabelerOfLedger } from './labeler.ts'
import { memoryOf, spellingSpace } from './memory.ts'
import { labelOffline } from './offline.ts'

/** Read at start-up, which has its own allowance of CPU, not in the first request. */
const knowledge = shippedKnowledge()
const memory = memoryOf(knowledge.merchants, [spellingSpace(knowledge.merchants)], knowledge)

// The first label pays for what is compiled and counted once: here, not within a mail's ten milliseconds.
labelOffline({ merchant: 'SQ *BAKERY', kind: 'purchase', mcc: null }, knowledge, memory)

/** One per isolate: it holds only what ships and what the ledger holds, never a request's data. */
let labeler: LabelerOfLedger | null = null

export class Labeler extends WorkerEntrypoint<LabelerEnv> implements LabelerRpc {
  async label(requests: Array<LabelRequest>): Promise<Array<Label>> {
    return this.#labeler().label(requests, this.env.LEDGER)
  }

  async embedPending(): Promise<number> {
    return this.#labeler().embedPending(this.env.LEDGER)
  }

  #labeler(): LabelerOfLedger {
    const { AI, EMBEDDING_MODEL } = this.env
    labeler ??= new LabelerOfLedger(knowledge, memory, workersAiEmbedder(AI, EMBEDDING_MODEL))
    return labeler
  }
}

export default class extends WorkerEntrypoint {
  override fetch(): Response {
    return new Response('The labeler answers other workers only.\n', { status: 404 })
  }
}
