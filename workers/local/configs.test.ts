/** Every worker's wrangler.toml describes it twice, for Cloudflare and for a laptop: the same worker. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Unstable_Config as Config, unstable_readConfig as readConfig } from 'wrangler'
import { WORKERS } from '../../scripts/start/workers.ts'

/** What needs Cloudflare, and who answers in its place. */
const STAND_INS: Readonly<Record<string, string>> = { AI: 'local#Ai', EMAIL: 'local#Outbox' }

const DEPLOYED = WORKERS.filter((name) => name !== 'local')

function read(name: string, env?: string): Config {
  const config = join(import.meta.dirname, '..', name, 'wrangler.toml')
  return readConfig({ config, env }, { hideWarnings: true })
}

function servicesOf({ services = [] }: Config): Record<string, string> {
  return Object.fromEntries(
    services.map(({ binding, service, entrypoint }) => [
      binding,
      entrypoint ? `${service}#${entrypoint}` : service,
    ]),
  )
}

/** Bindings that only Cloudflare has. */
function remoteOf({ ai, send_email }: Config): Array<string> {
  return [...(ai ? [ai.binding] : []), ...send_email.map(({ name }) => name)]
}

test.each(DEPLOYED)('%s has the same name, code, settings and database on a laptop', (name) => {
  const [deployed, local] = [read(name), read(name, 'local')]
  expect(local.name).toBe(deployed.name)
  expect(local.main).toBe(deployed.main)
  expect(local.compatibility_date).toBe(deployed.compatibility_date)
  expect(local.triggers).toEqual(deployed.triggers)
  expect(local.durable_objects).toEqual(deployed.durable_objects)
  expect(local.alias).toEqual(deployed.alias)
  expect(Object.keys(local.vars).sort()).toEqual(Object.keys(deployed.vars).sort())
  expect(local.d1_databases.map(({ binding }) => binding)).toEqual(
    deployed.d1_databases.map(({ binding }) => binding),
  )
})

test.each(DEPLOYED)(
  '%s has the same bindings, with stand-ins for what needs Cloudflare',
  (name) => {
    const [deployed, local] = [read(name), read(name, 'local')]
    const stoodIn = Object.fromEntries(remoteOf(deployed).map((key) => [key, STAND_INS[key]]))
    expect(servicesOf(local)).toEqual({ ...servicesOf(deployed), ...stoodIn })
    expect(remoteOf(local)).toEqual([])
  },
)

test.each(DEPLOYED)('%s writes no address of a mail and no search into a log', (name) => {
  expect(read(name).observability).toMatchObject({ logs: { invocation_logs: false } })
})

test('only the local platform is never deployed: nothing binds to it but on a laptop', () => {
  for (const name of DEPLOYED) {
    const services = Object.values(servicesOf(read(name)))
    expect(services.filter((service) => service.startsWith('local'))).toEqual([])
  }
  expect(read('local').services ?? []).toEqual([])
})

test('the wires go where there is a worker', () => {
  const names: ReadonlyArray<string> = WORKERS
  for (const name of names) {
    for (const service of Object.values(servicesOf(read(name, 'local')))) {
      expect(names).toContain(service.split('#')[0])
    }
  }
})
