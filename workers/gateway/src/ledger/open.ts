/** The ledger as the gateway's environment configures it; fails closed where anything is missing. */
import { isTimeZone } from '#shared/local-time.ts'
import { readMail } from '#shared/read-mail.ts'
import { normalise } from '../../../labeler/src/normalise/normalise.ts'
import { AuthError } from '../auth/auth-error.ts'
import { required } from '../auth/settings.ts'
import { openD1 } from '../database/d1-dialect.ts'
import type { LedgerConfig } from './context.ts'
import { createLedger, type LedgerStore } from './store.ts'

type LedgerEnv = Pick<
  GatewayEnv,
  'DB' | 'TIME_ZONE' | 'MAIL_DOMAIN' | 'SUMMARY_TO' | 'RAW_MAIL_DAYS'
>

/** Throws `not_configured`, which names the setting. */
export function openLedger(env: LedgerEnv): LedgerStore {
  return createLedger(openD1(env.DB), ledgerConfig(env))
}

export function ledgerConfig(env: Omit<LedgerEnv, 'DB'>): LedgerConfig {
  const timeZone = required(env, 'TIME_ZONE')
  if (!isTimeZone(timeZone)) throw wrong('TIME_ZONE', 'an IANA time zone such as America/Bogota')
  const days = required(env, 'RAW_MAIL_DAYS')
  if (!/^[1-9]\d{0,4}$/.test(days)) throw wrong('RAW_MAIL_DAYS', 'a number of days, at least 1')
  return {
    timeZone,
    mailDomain: required(env, 'MAIL_DOMAIN').toLowerCase(),
    summaryTo: env.SUMMARY_TO?.trim() || null,
    rawMailDays: Number(days),
    readMail: async (raw, options) => (await readMail(raw, options)).reading,
    merchantKey: (merchant) => normalise(merchant).key,
    now: () => new Date().toISOString(),
  }
}

function wrong(name: string, wanted: string): AuthError {
  return new AuthError('not_configured', `The setting ${name} of the gateway has to be ${wanted}`)
}
