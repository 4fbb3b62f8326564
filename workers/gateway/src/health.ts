/** Whether the tracker is well, a line for each part: for the settings page and for /api/health. */
import type { PlainKey } from '#shared/i18n/translate.ts'
import { discover } from './auth/discovery.ts'
import { accessSettings, openIdSettings, signInSettings, signInWay } from './auth/settings.ts'
import type { Health } from './ledger/health/store.ts'

export const CHECKS = [
  'database',
  'schema',
  'reader',
  'crons',
  'mail',
  'senders',
  'summary',
  'signIn',
  'labels',
  'backup',
] as const

export type Check = {
  name: (typeof CHECKS)[number]
  status: 'ok' | 'wrong' | 'unknown'
  /** What was seen. */
  what: string
  /** What to do; empty where nothing is to be done. */
  remedy: PlainKey | null
}

/** Milliseconds after which a scheduler that runs every ten minutes does not run. */
const LATE_TICK = 45 * 60_000
/** Milliseconds for the smallest question, beyond which pages feel slow. */
const SLOW = 500

/** Models that are measured with what ships begin so. */
const SHIPPED = 'local/'

/** Dates and numbers as their reader writes them. */
export type Told = {
  instant(at: string): string
  number(value: number): string
  t: {
    (key: 'health.latency', values: { ms: string; database: string }): string
    (key: 'health.since' | 'health.unsent', values: { at: string }): string
    (key: 'health.backupDone', values: { at: string; size: string }): string
    (key: 'health.measured', values: { model: string; share: string }): string
    (
      key: 'health.notMeasured' | 'health.measuredOld' | 'health.shipped',
      values: { model: string },
    ): string
    (key: 'health.verdicts', values: { proven: string; count: string }): string
    (key: PlainKey): string
  }
}

export function checksOf(health: Health, now: number, { instant, number, t }: Told): Array<Check> {
  const database = health.dialect === 'mssql' ? 'Azure SQL' : 'D1'
  const since = (at: string) => t('health.since', { at: instant(at) })
  const { mails } = health
  const isLong = (at: string) => now - Date.parse(at) > LATE_TICK
  const isLate = health.tickAt !== null && isLong(health.tickAt)
  return [
    {
      name: 'database',
      status: health.latencyMs > SLOW ? 'wrong' : 'ok',
      what: t('health.latency', { ms: number(health.latencyMs), database }),
      remedy: health.latencyMs > SLOW ? 'health.slow' : null,
    },
    {
      name: 'schema',
      status: health.schema === null ? 'ok' : 'wrong',
      what: health.schema ?? t('health.schemaOk'),
      remedy: null,
    },
    {
      name: 'reader',
      status: health.isReaderThere ? 'ok' : 'wrong',
      what: t(health.isReaderThere ? 'health.readerOk' : 'health.noReader'),
      remedy: health.isReaderThere ? null : 'health.deployReader',
    },
    crons(),
    {
      name: 'mail',
      status: health.mailAt === null ? 'unknown' : 'ok',
      what: health.mailAt === null ? t('health.noMail') : since(health.mailAt),
      remedy: health.mailAt === null ? 'health.setUp' : null,
    },
    {
      name: 'senders',
      status: mails.count === 0 ? 'unknown' : mails.authentic === 0 ? 'wrong' : 'ok',
      what:
        mails.count === 0
          ? t('health.noMail')
          : t('health.verdicts', { proven: number(mails.authentic), count: number(mails.count) }),
      remedy: mails.count > 0 && mails.authentic === 0 ? 'health.unproven' : null,
    },
    summary(),
    labels(),
    backup(),
  ]

  /** One that failed before the last that was sent is told of in that one. */
  function summary(): Check {
    const { summaryAt, unsentAt } = health
    if (unsentAt !== null && unsentAt > (summaryAt ?? '')) {
      const what = t('health.unsent', { at: instant(unsentAt) })
      return { name: 'summary', status: 'wrong', what, remedy: 'health.unsentHow' }
    }
    if (summaryAt === null) {
      const remedy = 'health.summaryHow'
      return { name: 'summary', status: 'unknown', what: t('health.never'), remedy }
    }
    return { name: 'summary', status: 'ok', what: since(summaryAt), remedy: null }
  }

  /** A model of meaning that was not measured, or with another labeler, decides nothing. */
  function labels(): Check {
    const { model, measured } = health
    if (model === null)
      return { name: 'labels', status: 'unknown', what: t('health.noModel'), remedy: null }
    if (model.startsWith(SHIPPED))
      return { name: 'labels', status: 'ok', what: t('health.shipped', { model }), remedy: null }
    if (!measured || measured.isOld) {
      const key = measured ? 'health.measuredOld' : 'health.notMeasured'
      const remedy = 'health.measure'
      return { name: 'labels', status: 'unknown', what: t(key, { model }), remedy }
    }
    const share = number(Math.floor(measured.precisionLow * 1000) / 10)
    return {
      name: 'labels',
      status: 'ok',
      what: t('health.measured', { model, share }),
      remedy: null,
    }
  }

  function backup(): Check {
    if (health.backup === null) {
      const remedy = 'health.backupHow'
      return { name: 'backup', status: 'unknown', what: t('health.noBackup'), remedy }
    }
    const { doneAt, bytes, failedAt, isLate } = health.backup
    const isWrong = failedAt !== null || isLate
    const size = number(Math.ceil((bytes ?? 0) / 1e6))
    return {
      name: 'backup',
      status: isWrong ? 'wrong' : doneAt === null ? 'unknown' : 'ok',
      what:
        doneAt === null ? t('health.never') : t('health.backupDone', { at: instant(doneAt), size }),
      remedy: isWrong ? 'health.backupWrong' : null,
    }
  }

  function crons(): Check {
    if (health.tickAt === null) {
      const isAsleep = health.dialect === 'mssql'
      const what = t(isAsleep ? 'health.asleep' : 'health.never')
      // Mail that came long ago shows that there was time for a tick.
      const isDead = !isAsleep && health.mailAt !== null && isLong(health.mailAt)
      const status = isDead ? 'wrong' : 'unknown'
      return { name: 'crons', status, what, remedy: isAsleep ? null : 'health.noTick' }
    }
    const status = isLate ? 'wrong' : 'ok'
    return {
      name: 'crons',
      status,
      what: since(health.tickAt),
      remedy: isLate ? 'health.noTick' : null,
    }
  }
}

/** Whether people can sign in: the provider says how, or Access its keys. Never throws. */
export async function signInCheck(env: GatewayEnv): Promise<Check> {
  try {
    const way = signInWay(env)
    if (way === 'access') {
      const { team } = accessSettings(env)
      return { name: 'signIn', status: 'ok', what: team.host, remedy: null }
    }
    const { authority } = way === 'openid' ? openIdSettings(env) : signInSettings(env)
    await discover(authority)
    return { name: 'signIn', status: 'ok', what: authority.host, remedy: null }
  } catch (error) {
    const what = error instanceof Error ? error.message : ''
    return { name: 'signIn', status: 'wrong', what, remedy: 'health.signInRemedy' }
  }
}
