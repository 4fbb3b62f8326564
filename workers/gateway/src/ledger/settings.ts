/** Settings: the person's own, where they made any, else the configured ones. */
import type { LedgerSettings } from '#shared/ledger.ts'
import { Conflict } from '../database/database.ts'
import { auditQuery, changesOf } from './audit.ts'
import type { Context } from './context.ts'
import { keepSetting } from './keep-setting.ts'
import { settleRefunds } from './links/after.ts'
import { REFUND_MONTH } from './links/read.ts'
import { addSetting, allSettings } from './queries/settings.ts'
import { HOME_CURRENCY } from './rates/store.ts'
import { DEMO } from './setup/store.ts'
import type { SettingsStore } from './types/settings.ts'
import { today } from './zone.ts'

/** 16 letters of a 32-letter alphabet without look-alikes: 80 bits that nobody guesses. */
const ALIAS_LETTERS = 'abcdefghjkmnpqrstuvwxyz023456789'
const ALIAS_LENGTH = 16

export function createSettings(context: Context): SettingsStore {
  const { database, config } = context
  const db = database.kysely

  async function read(): Promise<LedgerSettings> {
    const found = await stored()
    const alias = found.get('alias') ?? (await firstAlias())
    return {
      timeZone: found.get('time_zone') ?? config.timeZone,
      refundMonth: found.get(REFUND_MONTH) === 'refund' ? 'refund' : 'purchase',
      homeCurrency: found.get(HOME_CURRENCY) || null,
      forwardTo: `inbox+${alias}@${config.mailDomain}`,
      ...(found.get(DEMO) === 'yes' ? { isDemo: true } : {}),
    }
  }

  async function stored(): Promise<Map<string, string>> {
    const rows = await allSettings(db).execute()
    return new Map(rows.map(({ name, value }) => [name, value]))
  }

  /** Made at first use; whoever comes at the same time finds the one that was first. */
  async function firstAlias(): Promise<string> {
    try {
      const row = { name: 'alias', value: newAlias(), updated_at: config.now() }
      await addSetting(db, row).execute()
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
    }
    return (await stored()).get('alias') ?? ''
  }

  async function write(
    values: Record<string, string>,
    by: { person: string },
    before: LedgerSettings,
  ) {
    const rows = Object.entries(values).map(([name, value]) => ({
      name,
      value,
      updated_at: config.now(),
    }))
    const old = {
      time_zone: before.timeZone,
      [REFUND_MONTH]: before.refundMonth,
      [HOME_CURRENCY]: before.homeCurrency ?? '',
      alias: '',
    }
    await database.batch([
      ...rows.flatMap((row) => keepSetting(db, row)),
      auditQuery(context, by, {
        action: 'settings.update',
        subject: 'settings',
        subjectId: 'settings',
        // An alias is a secret: that it changed is all that is kept of it.
        changes: changesOf(old, {
          ...old,
          ...values,
          ...(values.alias ? { alias: 'new' } : {}),
        }),
      }),
    ])
    return read()
  }

  return {
    get: read,
    async update(patch, by) {
      const values: Record<string, string> = {}
      if (patch.timeZone !== undefined) values.time_zone = patch.timeZone
      if (patch.refundMonth !== undefined) values[REFUND_MONTH] = patch.refundMonth
      if (patch.homeCurrency !== undefined) values[HOME_CURRENCY] = patch.homeCurrency ?? ''
      const before = await read()
      const after = await write(values, by, before)
      if (after.refundMonth !== before.refundMonth) await settleRefunds(context)
      return after
    },
    async renewAlias(by) {
      return write({ alias: newAlias() }, by, await read())
    },
    async admits(recipient) {
      const { forwardTo } = await read()
      return recipient.trim().toLowerCase() === forwardTo.toLowerCase()
    },
    today: () => today(context),
  }
}

function newAlias(): string {
  const random = crypto.getRandomValues(new Uint8Array(ALIAS_LENGTH))
  return Array.from(random, (byte) => ALIAS_LETTERS[byte % ALIAS_LETTERS.length]).join('')
}
