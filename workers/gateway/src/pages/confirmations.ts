/** What Gmail or Outlook asks before it forwards, as long as nobody seems to have answered. */
import type { Confirmation, LedgerStore } from '../ledger/store.ts'

const DAYS = 7
const LATEST = 6

/** Those that came lately, and after which no mail was recorded yet: forwarding may not work. */
export async function openConfirmations(ledger: LedgerStore): Promise<Array<Confirmation>> {
  const all = await ledger.mails.forwardingConfirmations()
  const oldest = new Date(Date.now() - DAYS * 86_400_000).toISOString()
  const recent = all.filter(({ receivedAt }) => receivedAt >= oldest)
  if (recent.length === 0) return []
  const { items } = await ledger.transactions.list({}, { cursor: null, limit: LATEST })
  return recent.filter(
    ({ receivedAt }) =>
      !items.some(({ mailId, createdAt }) => mailId !== null && createdAt > receivedAt),
  )
}
