import { expect, it } from 'vitest'
import { english } from '#shared/i18n/translate.ts'
import { checksOf } from './health.ts'
import type { Health } from './ledger/health/store.ts'

const NOW = Date.parse('2026-11-20T12:00:00.000Z')
const DONE = {
  triedAt: '2026-11-20T08:00:00.000Z',
  doneAt: '2026-11-20T08:00:00.000Z',
  bytes: 1,
  failedAt: null,
  isLate: false,
}
const WELL: Health = {
  dialect: 'sqlite',
  latencyMs: 12,
  schema: null,
  isReaderThere: true,
  tickAt: '2026-11-20T11:50:00.000Z',
  mailAt: '2026-11-20T10:00:00.000Z',
  mails: { count: 20, authentic: 18, failed: 1, unknown: 1 },
  summaryAt: '2026-11-20T04:58:00.000Z',
  unsentAt: null,
  model: '@cf/baai/bge-m3',
  measured: { precisionLow: 0.9651, isOld: false },
  backup: DONE,
}
const told = { instant: (at: string) => at, number: String, t: english as never }
const checks = (changes: Partial<Health> = {}) => checksOf({ ...WELL, ...changes }, NOW, told)
const find = (name: string, changes: Partial<Health> = {}) =>
  checks(changes).find((check) => check.name === name)

it('says of a tracker that is well that it is', () => {
  expect(checks().map(({ status, remedy }) => [status, remedy])).toEqual(
    Array.from({ length: 9 }, () => ['ok', null]),
  )
})

it.each([
  ['database', { latencyMs: 900 }, 'wrong'],
  ['schema', { schema: 'The database is of an older version' }, 'wrong'],
  ['reader', { isReaderThere: false }, 'wrong'],
  ['crons', { tickAt: '2026-11-20T10:00:00.000Z' }, 'wrong'],
  ['crons', { tickAt: null }, 'wrong'],
  ['crons', { tickAt: null, mailAt: '2026-11-20T11:55:00.000Z' }, 'unknown'],
  ['mail', { mailAt: null }, 'unknown'],
  ['senders', { mails: { count: 5, authentic: 0, failed: 0, unknown: 5 } }, 'wrong'],
  ['senders', { mails: { count: 0, authentic: 0, failed: 0, unknown: 0 } }, 'unknown'],
  ['summary', { summaryAt: null }, 'unknown'],
  ['summary', { unsentAt: '2026-11-20T05:28:00.000Z' }, 'wrong'],
  ['summary', { summaryAt: null, unsentAt: '2026-11-20T05:28:00.000Z' }, 'wrong'],
  // What was sent after it has told of it.
  ['summary', { unsentAt: '2026-11-19T05:28:00.000Z' }, 'ok'],
  ['labels', { model: null }, 'unknown'],
  ['labels', { measured: null }, 'unknown'],
  ['labels', { measured: { precisionLow: 0.97, isOld: true } }, 'unknown'],
  ['labels', { measured: null, model: 'local/char-ngrams-v1' }, 'ok'],
  ['backup', { backup: null }, 'unknown'],
  ['backup', { backup: { ...DONE, failedAt: DONE.doneAt } }, 'wrong'],
  ['backup', { backup: { ...DONE, isLate: true } }, 'wrong'],
])('%s with %o is %s', (name, changes, status) => {
  expect(find(name, changes)?.status).toBe(status)
})

it('says how sure a model is that was measured, and what to do about one that was not', () => {
  expect(find('labels')?.what).toContain('96.5 %')
  expect(find('labels', { measured: null })?.remedy).toBe('health.measure')
})

it('does not call a database that may sleep ill', () => {
  const asleep = find('crons', { tickAt: null, dialect: 'mssql' })
  expect(asleep).toMatchObject({ status: 'unknown', remedy: null })
  expect(find('crons', { tickAt: null })?.remedy).toBe('health.noTick')
})
