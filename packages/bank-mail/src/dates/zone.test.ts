import { expect, it } from 'vitest'
import { zoneAfter } from './zone.ts'

const zone = (after: string, ...countries: Array<string>) => zoneAfter(after, { countries })

it.each([
  [' est', ['US'], 'America/New_York'],
  [' (sgt) at books', [], 'Asia/Singapore'],
  [' hrs ist', ['IN'], 'Asia/Kolkata'],
  [' ist', ['IE'], 'Europe/Dublin'],
  [' ist', ['US', 'IN'], 'Asia/Kolkata'],
  [' gmt+3', [], 'Etc/GMT-3'],
  [' (utc-08:00)', [], 'Etc/GMT+8'],
  [' utc+05:30', [], 'Asia/Kolkata'],
  [' gmt', ['US'], 'UTC'],
  [' pt\nmerchant', ['US'], 'America/Los_Angeles'],
  [' horas, hora de mexico', ['CO'], 'America/Mexico_City'],
  [' (horario de brasilia)', ['BR'], 'America/Sao_Paulo'],
  [' sg time', [], 'Asia/Singapore'],
  [' eastern daylight time', ['US'], 'America/New_York'],
])('%s of %j is %s', (after, countries, iana) => {
  expect(zone(after, ...countries)).toBe(iana)
  expect(() => new Intl.DateTimeFormat('en', { timeZone: iana })).not.toThrow()
})

it.each([' at shop', ' pt shop', ' gmtx', '-21:00', '', ' estadio'])(
  'names no zone: "%s"',
  (after) => expect(zone(after, 'US')).toBeUndefined(),
)

it('does not choose between countries that share an abbreviation', () => {
  expect(zone(' ist')).toBeNull()
  expect(zone(' cst', 'DE')).toBeNull()
  expect(zone(' gmt+5:17')).toBeNull()
})

it('takes a bare offset only behind seconds', () => {
  expect(zoneAfter('+07:00', { countries: [] }, true)).toBe('Etc/GMT-7')
  expect(zoneAfter('z', { countries: [] }, true)).toBe('UTC')
  expect(zoneAfter('-07:00', { countries: [] })).toBeUndefined()
})
