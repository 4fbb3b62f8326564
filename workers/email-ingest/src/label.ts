/** Labels, best effort: mail is never kept waiting for them, the scheduler labels the rest. */
import type { ReadTransaction } from 'bank-mail'
import type { Label } from '#shared/label.ts'
import { errorFields, log } from '#shared/log.ts'
import type { IngestEnv } from './env.ts'

const DEADLINE_MS = 2000

/** One label per transaction; null for all where the labeler fails or takes too long. Never throws. */
export async function labelInTime(
  transactions: ReadonlyArray<ReadTransaction>,
  { LABELER }: Pick<IngestEnv, 'LABELER'>,
  deadlineMs = DEADLINE_MS,
): Promise<Array<Label | null>> {
  if (transactions.length === 0) return []
  const requests = transactions.map(({ merchant, said = null, kind, mcc }) => {
    return { merchant: merchant ?? said, kind, mcc }
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError()), deadlineMs)
  })
  try {
    const labels = await Promise.race([LABELER.label(requests), deadline])
    return transactions.map((_, index) => labels[index] ?? null)
  } catch (error) {
    log('error', 'labeler_failed', errorFields(error))
    return transactions.map(() => null)
  } finally {
    clearTimeout(timer)
  }
}

class DeadlineError extends Error {
  override name = 'DeadlineError'
}
