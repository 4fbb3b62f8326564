/** "This is my bank": whom the person admits with a mail that waits for review. */
import type { MailRow } from '../../database/tables.ts'
import type { Context } from '../context.ts'

/**
 * What is admitted: the domain that the mail is authentic for, or the whole address where people
 * have mailboxes there. `already`: it has a way in. Null: that cannot be offered, because nobody
 * vouches for the sender, or because what it tells is somebody else's mail, forwarded.
 */
export async function admissible(
  { config }: Context,
  mail: Pick<MailRow, 'verdict' | 'outer_from' | 'outer_domain' | 'way_in' | 'sender'>,
): Promise<{ sender: string } | 'already' | null> {
  const { verdict, outer_from: address, outer_domain: domain } = mail
  if (mail.way_in !== null) return 'already'
  if (verdict !== 'authentic' || address === null || domain === null) return null
  if (mail.sender !== null && mail.sender !== address) return null
  return { sender: (await config.reader.isShared(domain)) ? address : domain }
}
