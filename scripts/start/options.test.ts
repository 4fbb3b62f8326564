import { expect, test } from 'vitest'
import { DEFAULT_DATA } from './args.ts'
import { readOptions } from './options.ts'

const read = (args: Array<string>, env = {}) => readOptions(args, env, '/home/ana')

test('without options the usual ports, and this machine’s zone', () => {
  expect(read([])).toEqual({
    port: 8787,
    smtpPort: 2525,
    data: DEFAULT_DATA,
    demo: null,
    verify: false,
    dns: null,
    timeZone: process.env.TZ,
  })
})

test('options are taken, a folder from where the command was typed', () => {
  const args = [
    '--port',
    '0',
    '--smtp-port=2526',
    '--data',
    'money',
    '--demo',
    '--verify',
    '--dns=dns.json',
  ]
  expect(read(args, { TIME_ZONE: 'America/Bogota' })).toEqual({
    port: 0,
    smtpPort: 2526,
    data: '/home/ana/money',
    demo: 'CO',
    verify: true,
    dns: '/home/ana/dns.json',
    timeZone: 'America/Bogota',
  })
  expect(read(['--data', '/x'])?.data).toBe('/x')
})

test.each([
  [['--port', '65536'], '--port'],
  [['--port', '-1'], '--port'],
  [['--smtp-port', 'x'], '--smtp-port'],
  [['--data='], '--data'],
  [['--dns', 'x.json'], '--verify'],
  [['--date', 'x'], '--date'],
  [['here'], 'here'],
])('%j is refused, and the message names it', (args, name) => {
  expect(() => read(args)).toThrow(name)
})

test('a zone that there is not is refused', () => {
  expect(read([], { TIME_ZONE: 'asia/kolkata' }).timeZone).toBe('Asia/Kolkata')
  expect(() => read([], { TIME_ZONE: 'Mars/Olympus' })).toThrow('TIME_ZONE is Mars/Olympus')
})

test('a demo is lived where the clock hangs, or where it is told, in a folder of its own', () => {
  const demo = (args: Array<string>, zone: string) =>
    readOptions(['--demo', ...args], { TIME_ZONE: zone }, '/home/ana')
  expect(demo([], 'Europe/Madrid')).toMatchObject({ demo: 'ES' })
  expect(demo([], 'Asia/Tokyo')).toMatchObject({ demo: 'US' })
  expect(demo(['--country', 'br'], 'Europe/Madrid')).toMatchObject({ demo: 'BR' })
  expect(demo(['--country', 'br'], 'Europe/Madrid')).toMatchObject({ timeZone: 'Europe/Madrid' })
  const elsewhere = readOptions(['--demo', '--country', 'BR'], {}, '/')
  expect(elsewhere.timeZone).toBe('America/Sao_Paulo')
  expect(demo([], 'Europe/Madrid')?.data).not.toBe(readOptions([], {}, '/')?.data)
  expect(() => demo(['--country', 'JP'], 'UTC')).toThrow('US CO MX BR ES DE IN')
  expect(() => readOptions(['--country', 'DE'], {}, '/')).toThrow('--demo')
})
