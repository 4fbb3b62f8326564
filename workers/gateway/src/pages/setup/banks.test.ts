import { BANKS } from 'bank-mail'
import { expect, it } from 'vitest'
import { banksFor, banksMeant } from './banks.ts'

it('finds a bank as people type it, that of their region before others', () => {
  const meant = (typed: string, region: string | null = null) =>
    banksMeant(BANKS, typed, region).map(({ name }) => name)
  expect(banksMeant(BANKS, 'bancolombia', null)[0]?.senders).toContain('bancolombia.com.co')
  expect(meant(' BANCAMIA ')).toEqual(['Bancamía'])
  expect(meant('bbva', 'MX')).toEqual(['BBVA México'])
  expect(meant('bbva').length).toBeGreaterThan(1)
  expect(meant('of america')).toContain('Bank of America')
  expect(meant('banco')).toEqual([])
  expect(meant('')).toEqual([])
})

it('offers the banks of the region first', () => {
  const names = banksFor(BANKS, 'CO').map(({ id }) => id)
  expect(names.indexOf('bancolombia')).toBeLessThan(names.indexOf('chase'))
  expect(banksFor(BANKS, 'US').findIndex(({ id }) => id === 'chase')).toBeLessThan(300)
})
