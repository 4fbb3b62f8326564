/** Old mails that a person brings in: read as those that arrive; the next tick labels what they tell. */
import type { RecordOutcome } from '#shared/ledger.ts'
import type { Context } from '../context.ts'
import { recordMail } from '../record/record.ts'
import type { Author } from '../types/common.ts'
import { knownBy } from '../wordings/known.ts'

/** What the envelope of an imported mail says in place of an address. */
const RECIPIENT = 'import'

/** Who sent it is found out as of any other mail: that a person kept it makes it nobody's true word. */
export async function importMail(
  context: Context,
  raw: Uint8Array,
  { person }: Author,
): Promise<RecordOutcome> {
  const receivedAt = context.config.now()
  const known = (senderKeys: Array<string>) => knownBy(context, senderKeys)
  const { reader } = context.config
  const { messageId, reading, sender } = await reader.read(raw, { receivedAt }, known)
  const labels = reading.transactions.map(() => null)
  const envelope = { recipient: RECIPIENT, envelopeFrom: person }
  return recordMail(context, { ...envelope, messageId, receivedAt, raw, reading, sender, labels })
}
