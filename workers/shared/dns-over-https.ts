/** DNS by HTTPS, the one that a Worker has. */

/**
 * The records of a name. Throws an error with `code`, as Node's resolvers do: `ENOTFOUND` (no such
 * name), `ENODATA` (no such record), anything else where DNS did not answer.
 */
export type Resolver = (name: string, type: string) => Promise<Array<Array<string>>>

/** Milliseconds that one answer may take. */
const DEADLINE = 2500
const MAX_ANSWER = 64 * 1024
/** Seconds that an answer is kept, whatever its records say, and how many are. */
const LONGEST = 3600
const SHORTEST = 60
const MOST = 500

const TYPES: Readonly<Record<string, number>> = { A: 1, AAAA: 28, CNAME: 5, TXT: 16 }
const OK = 0
const NO_SUCH_NAME = 3

type Answer = {
  Status?: number
  Answer?: Array<{ type?: number; data?: string; TTL?: number }>
}
type Kept = { until: number; records: Array<Array<string>> | 'ENOTFOUND' | 'ENODATA' }

/** Per isolate: keys and policies change seldom, and mails of one bank come one after another. */
const kept = new Map<string, Kept>()

/** `url`: a resolver with the JSON API, such as https://cloudflare-dns.com/dns-query. */
export function dnsOverHttps(url: string | undefined): Resolver {
  return async (name, type) => {
    const key = `${url} ${type} ${name.toLowerCase()}`
    const found = kept.get(key)
    const now = Date.now()
    if (found && found.until > now) return unpack(found.records)
    const { records, seconds } = await ask(url ?? '', name, type)
    if (kept.size >= MOST) kept.clear()
    const lasts = Math.min(Math.max(seconds, SHORTEST), LONGEST)
    kept.set(key, { until: now + lasts * 1000, records })
    return unpack(records)
  }
}

async function ask(url: string, name: string, type: string) {
  const query = new URL(url)
  query.searchParams.set('name', name)
  query.searchParams.set('type', type)
  const response = await fetch(query, {
    headers: { accept: 'application/dns-json' },
    redirect: 'manual',
    signal: AbortSignal.timeout(DEADLINE),
  })
  if (!response.ok) throw failure('ESERVFAIL')
  const text = await response.text()
  if (text.length > MAX_ANSWER) throw failure('ESERVFAIL')
  const { Status, Answer = [] }: Answer = JSON.parse(text)
  if (Status === NO_SUCH_NAME) return { records: 'ENOTFOUND' as const, seconds: SHORTEST }
  if (Status !== OK) throw failure('ESERVFAIL')
  const own = Answer.filter((answer) => answer.type === TYPES[type])
  if (own.length === 0) return { records: 'ENODATA' as const, seconds: SHORTEST }
  return {
    records: own.map(({ data = '' }) => stringsOf(data)),
    seconds: Math.min(...own.map(({ TTL = 0 }) => TTL)),
  }
}

function unpack(records: Kept['records']): Array<Array<string>> {
  if (typeof records === 'string') throw failure(records)
  return records
}

/** A TXT record is a row of strings, which some resolvers write in quotes. */
function stringsOf(data: string): Array<string> {
  if (!data.startsWith('"')) return [data]
  const strings = data.match(/"(?:[^"\\]|\\.)*"/g) ?? []
  return strings.map((text) => text.slice(1, -1).replace(/\\(\d{3}|.)/g, unescaped))
}

function unescaped(_: string, escaped: string): string {
  return escaped.length === 3 ? String.fromCharCode(Number(escaped)) : escaped
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}
