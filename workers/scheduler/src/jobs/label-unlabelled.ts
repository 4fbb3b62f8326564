/** Labels what came in while the labeler was down, and what an older labeler labelled. */
import type { Label, LabelRequest } from '#shared/label.ts'
import type { SchedulerEnv } from '../env.ts'

/** As many as the free plan's 10 ms of CPU allow the labeler in one call, with room to spare. */
const BATCH = 25
/** Calls of a tick: an import brings thousands, and a tick may make 50 requests. */
const BATCHES = 12

/** Asked only to learn the labeler's version. */
const PROBE: LabelRequest = { merchant: null, kind: 'purchase', mcc: null }

/** Whether there was nothing to label. */
export async function labelUnlabelled({
  LEDGER,
  LABELER,
}: Pick<SchedulerEnv, 'LEDGER' | 'LABELER'>): Promise<boolean> {
  const [probe] = await LABELER.label([PROBE])
  const version = probe?.version ?? null
  // A line with more transactions than are written at once comes again, and is not asked again.
  const known = new Map<string, Label>()
  for (let batch = 0; batch < BATCHES; batch++) {
    const pending = await LEDGER.unlabelled(version, BATCH)
    if (pending.length === 0) return batch === 0
    const asked = pending.filter((one) => !known.has(keyOf(one)))
    const labels = asked.length === 0 ? [] : await LABELER.label(asked.map(requestOf))
    for (const [index, one] of asked.entries()) {
      const label = labels[index]
      if (label) known.set(keyOf(one), label)
    }
    await LEDGER.saveLabels(
      pending.flatMap((one) => {
        const label = known.get(keyOf(one))
        return label ? [{ ids: one.ids, label }] : []
      }),
    )
  }
  return false
}

function requestOf({ merchant, kind, mcc }: LabelRequest): LabelRequest {
  return { merchant, kind, mcc }
}

function keyOf(request: LabelRequest): string {
  return JSON.stringify(Object.values(requestOf(request)))
}
