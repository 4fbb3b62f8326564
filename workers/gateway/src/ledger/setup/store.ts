/** How far a person is with setting up: what only they can say, kept as one setting. */
import type { NamedBank } from 'bank-mail'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { keepSetting } from '../keep-setting.ts'
import { setting } from '../queries/settings.ts'

const NAME = 'setup'
/** `yes`: all of the ledger is invented. */
export const DEMO = 'demo'

const SETUP = z.object({
  /** The first questions were answered, or skipped. */
  isAsked: z.boolean().default(false),
  /** Ids of the banks whose mails are to come. */
  banks: z.array(z.string().max(100)).max(20).default([]),
  /** UTC instant at which they said that mail is forwarded; null: not yet. */
  forwardedAt: z.iso.datetime().nullable().default(null),
  /** Steps that they ticked or left out. */
  ticked: z.array(z.string().max(20)).max(20).default([]),
})

export type Setup = z.output<typeof SETUP>

export type SetupStore = {
  get(): Promise<Setup>
  /** Every bank that is known by name. */
  knownBanks(): Promise<ReadonlyArray<NamedBank>>
  /** Changes what is given. */
  update(changes: Partial<Setup>): Promise<Setup>
  /** From now on every page says that what it shows is invented; nothing is left to set up. */
  beginDemo(): Promise<void>
}

export function createSetup({ database, config }: Context): SetupStore {
  const db = database.kysely
  async function get(): Promise<Setup> {
    const row = await setting(db, NAME).executeTakeFirst()
    return SETUP.parse(row ? JSON.parse(row.value) : {})
  }
  async function write(name: string, value: string): Promise<void> {
    const row = { name, value, updated_at: config.now() }
    await database.batch(keepSetting(db, row))
  }
  return {
    get,
    knownBanks: () => config.reader.banks(),
    async update(changes) {
      const next = SETUP.parse({ ...(await get()), ...changes })
      await write(NAME, JSON.stringify(next))
      return next
    },
    async beginDemo() {
      await write(DEMO, 'yes')
      await write(NAME, JSON.stringify(SETUP.parse({ isAsked: true, ticked: ['all'] })))
    },
  }
}
