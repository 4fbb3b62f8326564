/**
 * DNS by HTTPS out of a file, so that signatures by keys of one's own can be tried: what
 * `npm start -- --verify --dns FILE` asks in place of the internet. FILE is JSON:
 *
 *   { "s1._domainkey.bank.example": "v=DKIM1; p=MIIB…", "_dmarc.bank.example": "v=DMARC1; p=reject" }
 *
 * A name's value is its TXT record, a list of several, or null: DNS does not answer for it. A name
 * that is not there does not exist. The file is read anew for every question.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UsageError } from './args.ts'

export type DnsRecords = Readonly<Record<string, string | ReadonlyArray<string> | null>>

export type Dns = { url: string; close(): Promise<void> }

const TXT = 16
const NO_ERROR = 0
const SERVER_FAILURE = 2
const NO_SUCH_NAME = 3

/** Throws `UsageError` where the file is none of the kind above. */
export async function startDns(file: string): Promise<Dns> {
  await recordsOf(file)
  return serveDns(() => recordsOf(file))
}

/** Listens on 127.0.0.1, on a port of its own. */
export async function serveDns(records: () => Promise<DnsRecords>): Promise<Dns> {
  const server = createServer(async (request, response) => {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams
    const answer = await records().then(
      (known) => answerOf(known, query.get('name') ?? '', query.get('type') ?? ''),
      () => ({ Status: SERVER_FAILURE }),
    )
    response.writeHead(200, { 'content-type': 'application/dns-json' })
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/dns-query`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answerOf(known: DnsRecords, name: string, type: string) {
  const wanted = name.toLowerCase().replace(/\.$/, '')
  const key = Object.keys(known).find((one) => one.toLowerCase().replace(/\.$/, '') === wanted)
  const value = key === undefined ? undefined : known[key]
  if (value === undefined) return { Status: NO_SUCH_NAME }
  if (value === null) return { Status: SERVER_FAILURE }
  const texts = type === 'TXT' ? [value].flat() : []
  const Answer = texts.map((data) => ({ name, type: TXT, TTL: 0, data: JSON.stringify(data) }))
  return { Status: NO_ERROR, Answer }
}

async function recordsOf(file: string): Promise<DnsRecords> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`--dns: ${file} cannot be read`)
  })
  let records: unknown
  try {
    records = JSON.parse(text)
  } catch {
    throw new UsageError(`--dns: ${file} is no JSON`)
  }
  if (!isRecords(records)) {
    throw new UsageError(`--dns: ${file} has to be an object of names and their TXT records`)
  }
  return records
}

function isRecords(value: unknown): value is DnsRecords {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  return Object.values(value).every((one) =>
    [one].flat().every((text) => text === null || typeof text === 'string'),
  )
}
