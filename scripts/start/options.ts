/** What `npm start` is told. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { COUNTRIES } from 'bank-mail/countries'
import { regionOf } from '../../workers/gateway/src/pages/setup/region.ts'
import { DEMO_COUNTRIES, type DemoCountry } from '../demo/life.ts'
import { DEFAULT_DATA, DEMO_DATA, UsageError } from './args.ts'

export type StartOptions = {
  port: number
  smtpPort: number
  data: string
  /** Where the demo is lived; null: none is wanted. */
  demo: DemoCountry | null
  /** Whether mail is believed as in the cloud. */
  verify: boolean
  /** The file that is asked in place of DNS. */
  dns: string | null
  /** IANA zone. */
  timeZone: string
}

/** Throws `UsageError`, or what `parseArgs` throws. */
export function readOptions(
  args: Array<string>,
  env: { TIME_ZONE?: string },
  cwd: string,
): StartOptions {
  const values = parse(args)
  if (values.country !== undefined && !values.demo) {
    throw new UsageError('--country is of no use without --demo')
  }
  if (values.dns !== undefined && !values.verify) {
    throw new UsageError('--dns is of no use without --verify')
  }
  const machineZone = zoneOf(env.TIME_ZONE)
  const demo = values.demo ? countryOf(values.country, machineZone) : null
  const usual = values.demo ? DEMO_DATA : DEFAULT_DATA
  return {
    port: portOf('--port', values.port ?? '8787'),
    smtpPort: portOf('--smtp-port', values['smtp-port'] ?? '2525'),
    data: values.data === undefined ? usual : resolve(cwd, values.data),
    demo,
    verify: values.verify ?? false,
    dns: values.dns === undefined ? null : resolve(cwd, values.dns),
    timeZone: env.TIME_ZONE || demo === null ? machineZone : zoneIn(demo, machineZone),
  }
}

function parse(args: Array<string>) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      'smtp-port': { type: 'string' },
      data: { type: 'string' },
      demo: { type: 'boolean' },
      country: { type: 'string' },
      verify: { type: 'boolean' },
      dns: { type: 'string' },
    },
  })
  if (values.data === '') throw new UsageError('--data needs a folder')
  return values
}

function portOf(option: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port >= 0 && port <= 65_535) return port
  throw new UsageError(`${option} has to be a port, 0 to 65535, and not ${text}`)
}

/** Throws `UsageError` where nobody's life there was made up. */
function countryOf(wanted: string | undefined, timeZone: string): DemoCountry {
  const guess = wanted?.toUpperCase() ?? regionOf(timeZone) ?? 'US'
  const found = DEMO_COUNTRIES.find((country) => country === guess)
  if (found) return found
  if (wanted === undefined) return 'US'
  throw new UsageError(`--country has to be one of ${DEMO_COUNTRIES.join(' ')}`)
}

/** A demo's days are those of its country, whatever clock this machine has. */
function zoneIn(country: DemoCountry, machineZone: string): string {
  if (regionOf(machineZone) === country) return machineZone
  return COUNTRIES.get(country)?.timeZone ?? machineZone
}

function zoneOf(setting: string | undefined): string {
  const zone = setting?.trim() || Intl.DateTimeFormat().resolvedOptions().timeZone
  try {
    return ownName(canonical(zone))
  } catch {
    throw new UsageError(`TIME_ZONE is ${zone}, which is no IANA time zone such as America/Bogota`)
  }
}

/** As the country itself calls its zone: to Intl, Kolkata is still Calcutta. */
function ownName(zone: string): string {
  const usual = COUNTRIES.get(regionOf(zone) ?? '')?.timeZone
  return usual && canonical(usual) === zone ? usual : zone
}

function canonical(timeZone: string): string {
  return Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
}
