/** Keeps a setting whether or not it is there: of the two, the one that does not fit changes nothing. */
import type { CompiledQuery } from 'kysely'
import type { Db } from './queries/db.ts'
import { addSetting, changeSetting } from './queries/settings.ts'

export function keepSetting(db: Db, row: Parameters<typeof addSetting>[1]): Array<CompiledQuery> {
  return [changeSetting(db, row).compile(), addSetting(db, row).compile()]
}
