/** What a person chooses of their own mails at once. */
import type { MailAtOnce } from '#shared/ledger.ts'
import { auditQuery, changesOf } from '../audit.ts'
import type { Context } from '../context.ts'
import { keepSetting } from '../keep-setting.ts'
import { keepPerson } from '../people/keep.ts'
import { readKept } from '../summary/readers.ts'
import type { Author } from '../types/common.ts'
import { isAnything, MAIL_AT_ONCE } from './chosen.ts'
import { atOnceOf, heirOf } from './readers.ts'

export async function chooseAtOnce(
  context: Context,
  mailAtOnce: MailAtOnce,
  by: Author,
): Promise<void> {
  const { database, config } = context
  const now = config.now()
  const kept = await readKept(context)
  const before = atOnceOf(kept, by.person)
  const chosen = JSON.stringify(mailAtOnce)
  const changes = changesOf(
    { [MAIL_AT_ONCE]: JSON.stringify(before.mailAtOnce) },
    { [MAIL_AT_ONCE]: chosen },
  )
  if (Object.keys(changes).length === 0) return
  const isHeir = kept.settings.get(MAIL_AT_ONCE) && heirOf(kept) === by.person
  await keepPerson(context, by.person, {
    mailAtOnce: chosen,
    // Nobody is told of what came before they wanted to be.
    mailAtOnceFrom: isAnything(before.mailAtOnce) ? before.from : now,
  })
  const entry = { action: 'settings.update', subject: 'settings', subjectId: 'settings' } as const
  await database.batch([
    // It was theirs: nobody has it after them.
    ...(isHeir
      ? keepSetting(database.kysely, { name: MAIL_AT_ONCE, value: '', updated_at: now })
      : []),
    auditQuery(context, by, { ...entry, changes }),
  ])
}
