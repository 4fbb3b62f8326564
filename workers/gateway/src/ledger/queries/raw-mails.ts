/** Raw mails, in parts. */
import type { Insertable } from 'kysely'
import type { MailRawTable } from '../../database/tables.ts'
import type { Db } from './db.ts'

export function addRawPart(db: Db, row: Insertable<MailRawTable>) {
  return db.insertInto('mail_raw').values(row)
}

export function rawPart(db: Db, mailId: string, part: number) {
  return db
    .selectFrom('mail_raw')
    .select('content')
    .where('mail_id', '=', mailId)
    .where('part', '=', part)
}

/** Whether there is a raw mail; its content is not read. */
export function rawExists(db: Db, mailId: string) {
  return db
    .selectFrom('mail_raw')
    .select('part')
    .where('mail_id', '=', mailId)
    .where('part', '=', 0)
}

export function removeRaw(db: Db, mailId: string) {
  return db.deleteFrom('mail_raw').where('mail_id', '=', mailId)
}

/** Raw mails kept since before `before`, except where a person still has to look at them. */
export function removeOldRaw(db: Db, before: string) {
  return db
    .deleteFrom('mail_raw')
    .where('stored_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mail')
            .select('mail.id')
            .whereRef('mail.id', '=', 'mail_raw.mail_id')
            .where('mail.status', '=', 'review'),
        ),
      ),
    )
}
