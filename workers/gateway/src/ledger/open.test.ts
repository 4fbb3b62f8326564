import { expect, test } from 'vitest'
import { ledgerConfig } from './open.ts'

const ENV = {
  TIME_ZONE: 'America/Bogota',
  MAIL_DOMAIN: 'Expenses.Example',
  SUMMARY_TO: '',
  RAW_MAIL_DAYS: '90',
}

test('an environment that says everything opens a ledger', () => {
  expect(ledgerConfig(ENV)).toMatchObject({
    timeZone: 'America/Bogota',
    mailDomain: 'expenses.example',
    summaryTo: null,
    rawMailDays: 90,
  })
})

test('whoever is named on both lists may only see, whoever reads them', () => {
  const lists = {
    ALLOWED_PEOPLE: 'Ana@example.com, ben@example.com',
    ALLOWED_VIEWERS: 'BEN@example.com',
  }
  expect([...ledgerConfig({ ...ENV, ...lists }).people]).toEqual([
    ['ana@example.com', 'change'],
    ['ben@example.com', 'see'],
  ])
})

test.each([
  [{ TIME_ZONE: '' }, /TIME_ZONE/],
  [{ TIME_ZONE: '+05:30' }, /TIME_ZONE .* IANA/],
  [{ MAIL_DOMAIN: ' ' }, /MAIL_DOMAIN/],
  [{ RAW_MAIL_DAYS: '0' }, /RAW_MAIL_DAYS/],
  [{ RAW_MAIL_DAYS: 'ninety' }, /RAW_MAIL_DAYS/],
])('%j opens none, and the error names the setting', (wrong, message) => {
  expect(() => ledgerConfig({ ...ENV, ...wrong })).toThrow(message)
})
