/** How a ledger is: what the worker can know of it by itself. */
import { camel } from '../../database/camel.ts'
import { isLate, type Nightly, nightlyState } from '../backup/nightly.ts'
import { calibrationOf } from '../calibrations/queries.ts'
import type { Context } from '../context.ts'
import { addSetting, changeSetting, setting } from '../queries/settings.ts'
import { ping } from '../queries/summaries.ts'
import { checkSchema, OtherSchema } from '../schema-version.ts'
import { embeddingModel, lastSummary, newestMails, unsentSummary } from './queries.ts'

const TICK = 'tick_at'
/** How many mails the shares of verdicts are of. */
const NEWEST = 20

/** Instants are UTC; null: never. */
export type Health = {
  dialect: 'sqlite' | 'mssql'
  /** Milliseconds that the smallest question to the database took. */
  latencyMs: number
  /** What is wrong with the schema, in a sentence; null: it is this version's, or nobody knows which. */
  schema: string | null
  tickAt: string | null
  mailAt: string | null
  /** Of the newest mails: how many there are, and whose senders are proven, refuted, or neither. */
  mails: { count: number; authentic: number; failed: number; unknown: number }
  summaryAt: string | null
  /** When one was last tried again that could not be sent. */
  unsentAt: string | null
  /** The model of what was embedded last. */
  model: string | null
  /** How that model was measured: the share right by the lower end of its interval; null: it was not. */
  measured: { precisionLow: number; isOld: boolean } | null
  /** Whether the worker answers that reads mails: without it none is taken. */
  isReaderThere: boolean
  /** Backups of every night; null: there are none. */
  backup: (Nightly & { isLate: boolean }) | null
}

export type HealthStore = {
  /** Throws when the database does not answer. */
  look(): Promise<Health>
  /** Notes that the scheduler ran. Not on Azure SQL, where a note every ten minutes would keep it awake. */
  noteTick(at: string): Promise<void>
}

export function createHealth(context: Context): HealthStore {
  const { database } = context
  const db = camel(database.kysely)
  return {
    async look() {
      const began = performance.now()
      await ping(database.kysely).execute()
      const latencyMs = Math.round(performance.now() - began)
      const schema = await checkSchema(context).then(
        () => null,
        (error) => {
          if (error instanceof OtherSchema) return error.message
          throw error
        },
      )
      const [tick, mails, summary, unsent, embedded, nightly, isReaderThere] = await Promise.all([
        setting(database.kysely, TICK).executeTakeFirst(),
        newestMails(db, NEWEST).execute(),
        lastSummary(db).executeTakeFirst(),
        unsentSummary(db).executeTakeFirst(),
        embeddingModel(db).executeTakeFirst(),
        nightlyState(context),
        // Any question will do.
        context.config.reader.isShared('example.com').then(
          () => true,
          () => false,
        ),
      ])
      const model = embedded?.model ?? null
      const measured = model && (await calibrationOf(db, model).executeTakeFirst())
      const of = (verdict: string) => mails.filter((mail) => mail.verdict === verdict).length
      return {
        dialect: database.dialect,
        latencyMs,
        schema,
        isReaderThere,
        tickAt: tick?.value ?? null,
        mailAt: mails[0]?.receivedAt ?? null,
        mails: {
          count: mails.length,
          authentic: of('authentic'),
          failed: of('failed'),
          unknown: mails.length - of('authentic') - of('failed'),
        },
        summaryAt: summary?.sentAt ?? null,
        unsentAt: unsent?.triedAt ?? null,
        model,
        measured: measured
          ? { precisionLow: Number(measured.precisionLow), isOld: measured.askedVersion !== null }
          : null,
        backup: nightly && { ...nightly, isLate: isLate(nightly, context.config.now()) },
      }
    },
    async noteTick(at) {
      if (database.dialect === 'mssql') return
      const row = { name: TICK, value: at, updated_at: at }
      // One by one: nobody's open page has to be read anew for it.
      const changed = await changeSetting(database.kysely, row).executeTakeFirst()
      if (Number(changed?.numUpdatedRows ?? 0) === 0)
        await addSetting(database.kysely, row).execute()
    },
  }
}
