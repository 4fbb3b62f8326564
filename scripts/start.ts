/**
 * npm start -- [--port N] [--smtp-port N] [--data DIR] [--demo [--country XX]] [--verify [--dns FILE]]
 *
 *   --port N       where the site is, on 127.0.0.1 (8787; 0 takes a free one)
 *   --smtp-port N  where mail comes in, on 127.0.0.1 (2525; 0 takes a free one)
 *   --data DIR     where everything is kept (.wrangler); two ledgers need two
 *   --demo         fills three months with mails about a life that nobody lived, in a folder of its own
 *                  (.wrangler/demo); every page says so
 *   --country XX   where it is lived: US CO MX BR ES DE IN; the one of this machine's time zone, else US
 *   --verify       believes a mail as in the cloud: by "Authentication-Results: mx.cloudflare.net" in the
 *                  header of its first hop, else by its DKIM signature; without it every mail is taken
 *                  as authentic, for whoever can reach this machine's port is you
 *   --dns FILE     with --verify: asks FILE and not the internet for keys and policies. It is JSON,
 *                  { "s1._domainkey.bank.example": "v=DKIM1; p=MIIB...", "_dmarc.bank.example": "..." };
 *                  null is a name for which DNS does not answer
 *
 * The time zone is this machine's, unless TIME_ZONE says another. With AZURE_SQL_SERVER and its like,
 * the ledger is on Azure SQL (docs/azure-sql.md).
 */
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'smol-toml'
import type { AzureSettings } from '../workers/gateway/src/database/azure-settings.ts'
import { UsageError } from './start/args.ts'
import { startClock } from './start/clock.ts'
import { dataPaths, identityKeys, makePrivate, openFolder } from './start/data.ts'
import { checkDatabase } from './start/database.ts'
import { startDns } from './start/dns.ts'
import { openDoors } from './start/doors.ts'
import { startFront } from './start/front.ts'
import { startIdentity } from './start/identity.ts'
import { readOptions, type StartOptions } from './start/options.ts'
import { startOutbox } from './start/outbox.ts'
import { openMigrated } from './start/platform.ts'
import { freePort } from './start/ports.ts'
import { makeSite } from './start/prebuilt.ts'
import {
  claimFolder,
  forgetRunning,
  noteRunning,
  refuseRunning,
  takeFolder,
} from './start/running.ts'
import { startSession } from './start/session.ts'
import { azureFrom, LOCAL_PERSON, rivalFiles, workerSettings } from './start/settings.ts'
import { startSmtp } from './start/smtp.ts'
import { keepSummary } from './start/summaries.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

// Standard output has the four lines below and nothing else, whatever a library has to say.
globalThis.console = new console.Console(process.stderr, process.stderr)
const say = (line: string) => process.stdout.write(`${line}\n`)

// What is written from here on is its owner's alone.
process.umask(0o077)

/** As a deployment asks (workers/gateway/wrangler.toml). */
const PUBLIC_DNS = 'https://cloudflare-dns.com/dns-query'

/** What was started, in order; stopped in reverse. */
const started: Array<() => unknown> = []
let stopping: Promise<never> | null = null

function stop(code: number): Promise<never> {
  stopping ??= (async () => {
    for (const end of started.toReversed()) {
      try {
        await end()
      } catch (error) {
        console.error(error)
      }
    }
    process.exit(code)
  })()
  return stopping
}

async function start({ data, demo, timeZone, verify, dns, ...ports }: StartOptions): Promise<void> {
  const [rival] = rivalFiles(root)
  if (rival) {
    throw new UsageError(`${rival} would hide the settings of npm start: rename it to .env`)
  }
  const azure = azureFrom(process.env)
  await refuseRunning(data)
  // Before anything is made: who has to choose another port finds nothing left behind.
  const port = await freePort('--port', ports.port)
  const smtpPort = await freePort('--smtp-port', ports.smtpPort)
  await openFolder(data)
  await takeFolder(data)
  await makePrivate(data)
  await checkDatabase(data)
  const site = `http://127.0.0.1:${port}`
  const workersPort = await freePort('--port', 0)
  const workersAt = `http://127.0.0.1:${workersPort}`
  const secret = crypto.randomUUID()
  const frontSecret = crypto.randomUUID()
  const outbox = await startOutbox(secret, async (mail) => {
    const path = await keepSummary(data, mail, new Date())
    console.error(`summary ${relative(process.cwd(), path)}: ${mail.subject}`)
    return path
  })
  started.push(outbox.close)
  const at = { site, workersAt, outbox: outbox.url }
  const running = { pid: process.pid, workers: null, ...at, secret, isOnD1: azure === null }
  await claimFolder(data, running)
  started.push(() => forgetRunning(data))

  const keys = await identityKeys(data)
  const identity = await startIdentity(keys, LOCAL_PERSON, {
    site,
    onKeyUsed: (key) => console.error(`for another browser: ${site}/?key=${key}`),
  })
  started.push(identity.close)
  const dnsUrl = verify ? await dnsFor(dns) : ''
  const settings = workerSettings({
    site,
    timeZone,
    authority: identity.authority,
    clientSecret: keys.clientSecret,
    localSecret: secret,
    frontSecret,
    outboxUrl: outbox.url,
    verifySenders: verify,
    dnsUrl,
    azure: azure ? process.env : {},
  })
  const session = await startSession({
    data,
    port: workersPort,
    settings,
    after: Promise.all([
      makeSite(dataPaths(data).site),
      azure ? migrateTo(azure) : migrateIn(dataPaths(data).state),
    ]),
    onStart: (group) => noteRunning(data, { ...running, workers: group }),
  })
  started.push(session.stop)
  session.ended.then((reason) => {
    if (!stopping) console.error(`${reason}: stopping.`)
    return stop(1)
  })

  const front = await startFront(port, workersPort, frontSecret)
  started.push(front.close)
  const doors = openDoors(workersAt, secret)
  const { forwardTo } = await doors.settings()
  const smtp = await startSmtp(smtpPort, doors)
  started.push(smtp.close)
  const clock = startClock(cronsOfScheduler(), ({ cron, scheduledTime }) =>
    doors.scheduled(cron, scheduledTime),
  )
  started.push(clock.stop)

  say(`site ${site}/?key=${identity.key()}`)
  say(`smtp 127.0.0.1:${smtpPort}`)
  say(`mail ${forwardTo}`)
  if (demo) {
    // Not above: only a demo needs all of its lives.
    const { demoBudgets } = await import('./demo/budgets.ts')
    const { sendDemo } = await import('./start/demo.ts')
    await doors.beginDemo(demoBudgets(demo, new Date(), timeZone))
    await sendDemo({ smtpPort, forwardTo, timeZone, country: demo })
  }
  say('Ready')
}

/** Where the workers ask for keys and policies: a file's stand-in, or the internet. */
async function dnsFor(file: string | null): Promise<string> {
  if (file === null) return PUBLIC_DNS
  const dns = await startDns(file)
  started.push(dns.close)
  return dns.url
}

async function migrateIn(state: string): Promise<void> {
  const { dispose } = await openMigrated(state)
  dispose()
}

async function migrateTo(azure: AzureSettings): Promise<void> {
  console.error(`The ledger is ${azure.database} on ${azure.server}`)
  // Loaded here, because most ledgers are not there.
  const { migrateAzure } = await import('./azure/migrate-azure.ts')
  await migrateAzure(azure, (name) => console.error(`applied ${name}`))
}

function cronsOfScheduler(): Array<string> {
  const text = readFileSync(join(root, 'workers/scheduler/wrangler.toml'), 'utf8')
  return (parse(text) as { triggers: { crons: Array<string> } }).triggers.crons
}

/** Where it came from, too, for whoever asks. */
function sentenceOf(error: unknown): unknown {
  if (process.env.DEBUG || !(error instanceof Error)) return error
  return error instanceof UsageError ? error.message : `${error.message}\n(DEBUG=1 shows where)`
}

const options = readOptions(
  process.argv.slice(2),
  process.env,
  process.env.INIT_CWD ?? process.cwd(),
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))
// Whoever started this was killed, and can send no signal.
process.on('disconnect', () => stop(1))
try {
  await start(options)
} catch (error) {
  if (!stopping) console.error(sentenceOf(error))
  await stop(1)
}
