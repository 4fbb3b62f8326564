/** The ledger as the gateway's environment configures it; fails closed where anything is missing. */

import { relayPool } from 'kysely-mssql-dialect/relay'
import { merchantKey } from 'merchant-name'
import { isTimeZone } from '#shared/local-time.ts'
import type { ReaderRpc } from '#shared/reader.ts'
import { AuthError } from '../auth/auth-error.ts'
import { peopleOf } from '../auth/people.ts'
import { required } from '../auth/settings.ts'
import { type AzureEnv, azureRelay, azureSettings } from '../database/azure-settings.ts'
import { marking } from '../database/change-mark.ts'
import { openD1 } from '../database/d1-dialect.ts'
import type { Database } from '../database/database.ts'
import { openMssql } from '../database/mssql.ts'
import { openPool } from '../database/quiet.ts'
import { t } from '../language.ts'
import type { LedgerConfig } from './context.ts'
import { readerOf } from './reader.ts'
import { createLedger, type LedgerStore } from './store.ts'

type ConfigEnv = Pick<GatewayEnv, 'TIME_ZONE' | 'MAIL_DOMAIN' | 'SUMMARY_TO' | 'RAW_MAIL_DAYS'> &
  Partial<
    Pick<GatewayEnv, 'ALLOWED_PEOPLE' | 'ALLOWED_VIEWERS' | 'NEWEST_MIGRATION' | 'READER_VERSION'>
  > & { READER?: ReaderRpc }
type DatabaseEnv = Pick<GatewayEnv, 'DB' | 'SQL_POOL' | keyof AzureEnv>

/** Throws `not_configured`, which names the setting. */
export function openLedger(env: ConfigEnv & DatabaseEnv): LedgerStore {
  return createLedger(openDatabase(env), { ...ledgerConfig(env), ...keptMark(env) })
}

/** Azure SQL's mark of the last change is in the pool's object; D1 keeps its own. */
function keptMark(env: DatabaseEnv): Pick<LedgerConfig, 'changeMark'> {
  if (azureRelay(env) === null && azureSettings(env) === null) return {}
  return { changeMark: async () => (await openPool(env).live()).mark }
}

/** Azure SQL through a relay or by itself, where its settings are there, else D1. */
function openDatabase(env: DatabaseEnv): Database {
  const relay = azureRelay(env)
  if (relay) {
    const pool = relayPool({ url: relay.relay, secret: relay.secret })
    return marking(openMssql({ pool }), openPool(env))
  }
  const azure = azureSettings(env)
  if (azure === null) return openD1(env.DB)
  const pool = env.SQL_POOL
  const place = azure.location ? { pool, locationHint: azure.location } : { pool }
  return marking(openMssql(place), openPool(env))
}

export function ledgerConfig(env: ConfigEnv): LedgerConfig {
  const timeZone = required(env, 'TIME_ZONE')
  if (!isTimeZone(timeZone)) throw wrong('TIME_ZONE', t('fields.timeZone'))
  const days = required(env, 'RAW_MAIL_DAYS')
  if (!/^[1-9]\d{0,4}$/.test(days)) throw wrong('RAW_MAIL_DAYS', 'a number of days, at least 1')
  return {
    timeZone,
    mailDomain: required(env, 'MAIL_DOMAIN').toLowerCase(),
    summaryTo: env.SUMMARY_TO?.trim() || null,
    rawMailDays: Number(days),
    readerVersion: Number(env.READER_VERSION) || 0,
    newestMigration: env.NEWEST_MIGRATION?.trim() || null,
    reader: readerOf(env.READER),
    people: peopleOf(env),
    merchantKey,
    now: () => new Date().toISOString(),
  }
}

function wrong(name: string, why: string): AuthError {
  return new AuthError('not_configured', t('fields.settingOf', { name, why }))
}
