import { expect, it } from 'vitest'
import { currencyChoices, currencyOf, regionOf } from './region.ts'

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
