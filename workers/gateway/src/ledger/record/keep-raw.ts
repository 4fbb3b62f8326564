/** Keeping the raw mail: with everything else in one batch, or in parts before it. */
import type { CompiledQuery } from 'kysely'
import type { Context } from '../context.ts'
import { packRaw } from '../pure/raw-parts.ts'
import { addRawPart, removeRaw } from '../queries/raw-mails.ts'

export type KeptRaw = {
  /** What the mail's own batch still has to write. */
  queries: Array<CompiledQuery>
  /** Undoes what was written before, where that batch came to nothing. */
  drop(): Promise<void>
}

/**
 * The parts of a large mail are written at once, one by one, because a batch of them would not fit
 * into memory; without a row in `mail`, they are no mail.
 */
export async function keepRaw(
  { database, config }: Context,
  mailId: string,
  raw: Uint8Array,
): Promise<KeptRaw> {
  const db = database.kysely
  const stored_at = config.now()
  let waiting: CompiledQuery | null = null
  let part = 0
  for await (const content of packRaw(raw)) {
    if (waiting) await database.batch([waiting])
    waiting = addRawPart(db, { mail_id: mailId, part, content, stored_at }).compile()
    part += 1
  }
  return {
    queries: waiting ? [waiting] : [],
    async drop() {
      // If this fails too, they go when the time of raw mails is over.
      if (part > 1)
        await removeRaw(db, mailId)
          .execute()
          .catch(() => {})
    },
  }
}
