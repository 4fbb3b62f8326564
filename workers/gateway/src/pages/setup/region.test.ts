import { expect, it } from 'vitest'
import { bankNamed, banksFor, currencyChoices, currencyOf, regionOf } from './region.ts'

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

it('finds a bank as people type it, and none where several begin so', () => {
  expect(bankNamed('bancolombia')?.senders).toContain('bancolombia.com.co')
  expect(bankNamed(' BANCAMIA ')?.name).toBe('Bancamía')
  expect(bankNamed('banco')).toBeNull()
  expect(bankNamed('')).toBeNull()
})

it('offers the banks of the region first', () => {
  const names = banksFor('CO').map(({ id }) => id)
  expect(names.indexOf('bancolombia')).toBeLessThan(names.indexOf('chase'))
  expect(banksFor('US').findIndex(({ id }) => id === 'chase')).toBeLessThan(300)
})
