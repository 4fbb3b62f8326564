/** Labels without a ledger and without a model: what `npm run label` and the measurements use. */
import type { Label, LabelRequest } from '../../shared/label.ts'
import { type Calibration, calibration } from './calibration.ts'
import { dataVersion } from './data-version.ts'
import { embedNgrams } from './embed/char-ngrams.ts'
import type { Knowledge } from './knowledge.ts'
import { askCertain, askLikely } from './label.ts'
import type { LabelledMerchant } from './labelled.ts'
import { type Memory, memoryOf, spellingSpace } from './memory.ts'

/** A memory of these merchants alone, by spelling. */
export function offlineMemory(
  merchants: ReadonlyArray<LabelledMerchant>,
  knowledge: Knowledge,
): Memory {
  const byKey = new Map(merchants.map((merchant) => [merchant.key, merchant]))
  const distinct = [...byKey.values()]
  return memoryOf(distinct, [spellingSpace(distinct)], knowledge)
}

/** One label; the same as the worker's where no meaning is known. */
export function labelOffline(
  request: LabelRequest,
  knowledge: Knowledge,
  memory: Memory,
  weights: Calibration = calibration,
): Label {
  const version = dataVersion()
  const question = askCertain(request, knowledge, memory, version)
  if (question.label) return question.label
  const vectors = embedNgrams([question.merchant.text])
  return askLikely(question.merchant, vectors, knowledge, memory, weights, version)
}
