/** The person's time zone: their own setting, else the configured one. */
import { localDateTime } from '#shared/local-time.ts'
import type { Context } from './context.ts'
import { setting } from './queries/settings.ts'

export async function personZone({ database, config }: Context): Promise<string> {
  const row = await setting(database.kysely, 'time_zone').executeTakeFirst()
  return row?.value ?? config.timeZone
}

/** The person's local date. */
export async function today(context: Context): Promise<string> {
  return localDateTime(context.config.now(), await personZone(context)).date
}
