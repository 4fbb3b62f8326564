/** Labels what came in while the labeler was down, and what an older labeler labelled. */
import type { LabelRequest } from '#shared/label.ts'
import type { SchedulerEnv } from '../env.ts'

/** As many as the free plan's 10 ms of CPU allow, with room to spare. */
const BATCH = 25

/** Asked only to learn the labeler's version. */
const PROBE: LabelRequest = { merchant: null, kind: 'purchase', mcc: null }

/** Whether there was nothing to label. */
export async function labelUnlabelled({
  LEDGER,
  LABELER,
}: Pick<SchedulerEnv, 'LEDGER' | 'LABELER'>): Promise<boolean> {
  const [probe] = await LABELER.label([PROBE])
  const pending = await LEDGER.unlabelled(probe?.version ?? null, BATCH)
  if (pending.length === 0) return true
  const labels = await LABELER.label(
    pending.map(({ merchant, kind, mcc }) => ({ merchant, kind, mcc })),
  )
  await LEDGER.saveLabels(
    pending.flatMap(({ id }, index) => {
      const label = labels[index]
      return label ? [{ id, label }] : []
    }),
  )
  return false
}
