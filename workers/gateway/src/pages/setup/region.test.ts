import { expect, it } from 'vitest'
import { banksFor, banksMeant, currencyChoices, currencyOf, regionOf } from './region.ts'

it.each([
  ['America/Bogota', 'CO', 'COP'],
  ['America/Los_Angeles', 'US', 'USD'],
  ['America/Tijuana', 'MX', 'MXN'],
  ['America/Manaus', 'BR', 'BRL'],
  ['Atlantic/Canary', 'ES', 'EUR'],
])('%s is in %s, where people pay in %s', (zone, region, currency) => {
  expect(regionOf(zone)).toBe(region)
  expect(currencyOf(region)).toBe(currency)
  const choice = currencyChoices().find(({ zones }) => zones.includes(zone))
  expect(choice?.code).toBe(currency)
})

it('says nothing of a zone that nobody lives in', () => {
  expect(regionOf('Etc/UTC')).toBeNull()
  expect(currencyOf(null)).toBeNull()
})

it('finds a bank as people type it, that of their region before others', () => {
  const meant = (typed: string, region: string | null = null) =>
    banksMeant(typed, region).map(({ name }) => name)
  expect(banksMeant('bancolombia', null)[0]?.senders).toContain('bancolombia.com.co')
  expect(meant(' BANCAMIA ')).toEqual(['Bancamía'])
  expect(meant('bbva', 'MX')).toEqual(['BBVA México'])
  expect(meant('bbva').length).toBeGreaterThan(1)
  expect(meant('of america')).toContain('Bank of America')
  expect(meant('banco')).toEqual([])
  expect(meant('')).toEqual([])
})

it('offers the banks of the region first', () => {
  const names = banksFor('CO').map(({ id }) => id)
  expect(names.indexOf('bancolombia')).toBeLessThan(names.indexOf('chase'))
  expect(banksFor('US').findIndex(({ id }) => id === 'chase')).toBeLessThan(300)
})
