/** Labels what came in while the labeler was down, and what an older labeler labelled. */
import type { LabelRequest } from '#shared/label.ts'
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
  for (let batch = 0; batch < BATCHES; batch++) {
    const pending = await LEDGER.unlabelled(version, BATCH)
    if (pending.length === 0) return batch === 0
    const labels = await LABELER.label(
      pending.map(({ merchant, kind, mcc }) => ({ merchant, kind, mcc })),
    )
    await LEDGER.saveLabels(
      pending.flatMap(({ id }, index) => {
        const label = labels[index]
        return label ? [{ id, label }] : []
      }),
    )
    if (pending.length < BATCH) break
  }
  return false
}
