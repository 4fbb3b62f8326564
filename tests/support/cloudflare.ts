/**
 * A stand-in for Cloudflare's API, as far as `npm run deploy` and `npm run doctor` call it, by
 * themselves and through wrangler: it keeps what it is told in memory, runs D1's SQL on a real
 * SQLite, and notes every call. It cannot show that Cloudflare accepts what it accepts.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

export const ACCOUNT = 'acc0unt'
const ZONE = 'z0ne'

export type Cloudflare = {
  /** CLOUDFLARE_API_BASE_URL. */
  readonly url: string
  /** `METHOD path` of every call that changed something, in order. */
  readonly changes: Array<string>
  readonly state: CloudState
  /** Answers calls of that `METHOD path` with an error of the API, or breaks the connection. */
  fail(call: RegExp, how: 'forbidden' | 'broken' | 'server' | null): void
  /** Called after a change was made and before it is answered; true: it never is. */
  afterChange: (call: string, body: string) => boolean
  close(): Promise<void>
}

export type CloudState = {
  zones: Array<{ id: string; name: string; status: string }>
  databases: Array<{ uuid: string; name: string }>
  projects: Map<string, { name: string; subdomain: string; deployments: number }>
  scripts: Map<
    string,
    { bindings: Array<Record<string, unknown>>; secrets: Set<string>; schedules: Array<string> }
  >
  routing: { enabled: boolean; support_subaddress: boolean }
  rules: Array<{
    id: string
    matchers: Array<Record<string, string>>
    actions: Array<{ type: string; value: Array<string> }>
    enabled: boolean
  }>
  addresses: Array<{ email: string; verified: string | null }>
  /** Of today. */
  used: { requests: number; rowsRead: number; rowsWritten: number }
  sql: DatabaseSync
}

type Request = {
  method: string
  path: string
  query: URLSearchParams
  body: Buffer
  message: IncomingMessage
}
type Route = readonly [
  method: string,
  path: RegExp,
  answer: (request: Request, ...parts: Array<string>) => unknown,
]

class Refusal extends Error {
  readonly status: number
  readonly code: number
  constructor(status: number, code: number, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export async function startCloudflare(): Promise<Cloudflare> {
  const state: CloudState = {
    zones: [{ id: ZONE, name: 'example.com', status: 'active' }],
    databases: [],
    projects: new Map(),
    scripts: new Map(),
    routing: { enabled: false, support_subaddress: false },
    rules: [],
    addresses: [],
    used: { requests: 900, rowsRead: 250_000, rowsWritten: 1000 },
    sql: new DatabaseSync(':memory:'),
  }
  const routes = routesOf(state)
  const changes: Array<string> = []
  let failing: { call: RegExp; how: 'forbidden' | 'broken' | 'server' } | null = null
  const server = createServer(async (message, response) => {
    const chunks: Array<Buffer> = []
    for await (const chunk of message) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const url = new URL(message.url ?? '/', 'http://localhost')
    const method = message.method ?? 'GET'
    const path = url.pathname.replace('/client/v4', '')
    const call = `${method} ${path}`
    if (call === 'POST /graphql') {
      const { requests, ...rows } = state.used
      const one = {
        workersInvocationsAdaptive: [{ sum: { requests } }],
        d1AnalyticsAdaptiveGroups: [{ sum: rows }],
      }
      response.setHeader('content-type', 'application/json')
      return response.end(JSON.stringify({ data: { viewer: { accounts: [one] } }, errors: null }))
    }
    if (failing?.call.test(call)) {
      if (failing.how === 'broken') return message.socket.destroy()
      const code = failing.how === 'forbidden' ? 10000 : 1
      return send(response, failing.how === 'forbidden' ? 403 : 500, {
        success: false,
        errors: [
          {
            code,
            message: failing.how === 'forbidden' ? 'Authentication error' : 'Internal error',
          },
        ],
        messages: [],
        result: null,
      })
    }
    try {
      const result = answer(routes, {
        method,
        path,
        query: url.searchParams,
        body,
        message,
      })
      if (method !== 'GET') {
        changes.push(call)
        if (cloudflare.afterChange(call, body.toString())) return
      }
      send(response, 200, {
        success: true,
        errors: [],
        messages: [],
        result,
        result_info: { page: 1, per_page: 50, count: 1, total_count: 1, total_pages: 1 },
      })
    } catch (error) {
      const { status, code } = error instanceof Refusal ? error : { status: 500, code: 1 }
      send(response, status, {
        success: false,
        errors: [{ code, message: String((error as Error).message) }],
        messages: [],
        result: null,
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/v4`
  const cloudflare: Cloudflare = {
    url,
    changes,
    afterChange: () => false,
    state,
    fail(call, how) {
      failing = how === null ? null : { call, how }
    },
    close: () => closed(server),
  }
  return cloudflare
}

function send(response: import('node:http').ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

function answer(routes: ReadonlyArray<Route>, request: Request): unknown {
  for (const [method, path, respond] of routes) {
    const match = method === request.method ? path.exec(request.path) : null
    if (match) return respond(request, ...match.slice(1))
  }
  throw new Refusal(404, 7003, `no such route: ${request.method} ${request.path}`)
}

// biome-ignore lint/suspicious/noExplicitAny: the stand-in takes what it is sent
function json(request: Request): any {
  return JSON.parse(request.body.toString() || '{}')
}

/** The paths are those of Cloudflare's public API reference, version 4. */
function routesOf(state: CloudState): Array<Route> {
  const account = `/accounts/${ACCOUNT}`
  const found = <T>(value: T | undefined, code = 10007): T => {
    if (value === undefined) throw new Refusal(404, code, 'not found')
    return value
  }
  return [
    ['GET', /^\/user\/tokens\/verify$/, () => ({ id: 't', status: 'active' })],
    ['GET', /^\/user$/, () => ({ id: 'u', email: 'me@example.com' })],
    ['GET', /^\/accounts$/, () => [{ id: ACCOUNT, name: 'Mine' }]],
    ['GET', /^\/memberships$/, () => [{ id: 'm', account: { id: ACCOUNT, name: 'Mine' } }]],
    [
      'GET',
      /^\/zones$/,
      ({ query }) => state.zones.filter(({ name }) => name === query.get('name')),
    ],
    ['GET', new RegExp(`^${account}/d1/database$`), () => state.databases],
    [
      'POST',
      new RegExp(`^${account}/d1/database$`),
      (request) => {
        const { name } = json(request)
        const database = { uuid: '11111111-1111-4111-8111-111111111111', name, file_size: 90_000 }
        state.databases.push(database)
        return database
      },
    ],
    [
      'GET',
      new RegExp(`^${account}/d1/database/([^/]+)$`),
      (_, id) => found(state.databases.find(({ uuid }) => uuid === id)),
    ],
    [
      'POST',
      new RegExp(`^${account}/d1/database/([^/]+)/query$`),
      (request, id) => {
        found(state.databases.find(({ uuid }) => uuid === id))
        const { sql, params = [] } = json(request)
        return [{ success: true, meta: {}, results: query(state.sql, sql, params) }]
      },
    ],
    [
      'GET',
      new RegExp(`^${account}/d1/database/([^/]+)/time_travel/bookmark$`),
      () => ({ bookmark: '00000085-0000024c-00004c6d' }),
    ],
    [
      'DELETE',
      new RegExp(`^${account}/d1/database/([^/]+)$`),
      (_, id) => {
        found(state.databases.find(({ uuid }) => uuid === id))
        state.databases = state.databases.filter(({ uuid }) => uuid !== id)
      },
    ],
    [
      'DELETE',
      new RegExp(`^${account}/workers/scripts/([^/]+)$`),
      (_, name = '') => {
        found(state.scripts.get(name))
        const rest = [...state.scripts].filter(([other]) => other !== name)
        const caller = rest.find(([, { bindings }]) =>
          bindings.some((each) => each.service === name),
        )
        if (caller) throw new Refusal(409, 10064, `${caller[0]} is bound to ${name}`)
        state.scripts = new Map(rest)
      },
    ],
    [
      'DELETE',
      new RegExp(`^${account}/pages/projects/([^/]+)$`),
      (_, name = '') => {
        found(state.projects.get(name), 8000007)
        state.projects.delete(name)
      },
    ],
    [
      'DELETE',
      new RegExp(`^/zones/${ZONE}/email/routing/rules/([^/]+)$`),
      (_, id) => {
        state.rules = state.rules.filter((rule) => rule.id !== id)
      },
    ],
    [
      'GET',
      new RegExp(`^${account}/pages/projects/([^/]+)$`),
      (_, name = '') => found(state.projects.get(name), 8000007),
    ],
    [
      'POST',
      new RegExp(`^${account}/pages/projects$`),
      (request) => {
        const { name } = json(request)
        const project = {
          name,
          subdomain: `${name}.pages.dev`,
          deployments: 0,
          production_branch: 'main',
          deployment_configs: { production: {}, preview: {} },
        }
        state.projects.set(name, project)
        return project
      },
    ],
    ['GET', new RegExp(`^${account}/pages/projects/([^/]+)/upload-token$`), () => ({ jwt: jwt() })],
    ['POST', /^\/pages\/assets\/check-missing$/, (request) => json(request).hashes ?? []],
    ['POST', /^\/pages\/assets\/upload$/, () => null],
    ['POST', /^\/pages\/assets\/upsert-hashes$/, () => null],
    [
      'POST',
      new RegExp(`^${account}/pages/projects/([^/]+)/deployments$`),
      (_, name = '') => {
        found(state.projects.get(name)).deployments++
        return deployment(name)
      },
    ],
    [
      'GET',
      new RegExp(`^${account}/pages/projects/([^/]+)/deployments/[^/]+$`),
      (_, name = '') => deployment(name),
    ],
    ['GET', new RegExp(`^${account}/workers/subdomain$`), () => ({ subdomain: 'mine' })],
    [
      'GET',
      new RegExp(`^${account}/workers/services/([^/]+)$`),
      (_, name = '') => {
        found(state.scripts.get(name), 10090)
        return {
          id: name,
          default_environment: {
            environment: 'production',
            script: {
              id: name,
              tag: 'tag',
              last_deployed_from: 'wrangler',
              migration_tag: 'sql-pool',
            },
          },
        }
      },
    ],
    [
      'GET',
      new RegExp(`^${account}/workers/scripts$`),
      () => [...state.scripts].map(([id]) => ({ id, migration_tag: 'sql-pool' })),
    ],
    [
      'GET',
      new RegExp(
        `^${account}/workers/services/([^/]+)/environments/production/metadata$|^${account}/workers/scripts/([^/]+)/settings$`,
      ),
      (_, a, b) => {
        const script = found(state.scripts.get(a ?? b ?? ''))
        return { bindings: script.bindings }
      },
    ],
    [
      'PUT',
      new RegExp(`^${account}/workers/scripts/([^/]+)$`),
      (request, name = '') => upload(state, name, request),
    ],
    [
      'POST',
      new RegExp(`^${account}/workers/scripts/([^/]+)/versions$`),
      (request, name = '') => upload(state, name, request),
    ],
    [
      'PUT',
      new RegExp(`^${account}/workers/scripts/([^/]+)/schedules$`),
      (request, name = '') => {
        found(state.scripts.get(name)).schedules = json(request).map(
          ({ cron }: { cron: string }) => cron,
        )
        return { schedules: [] }
      },
    ],
    [
      'GET',
      new RegExp(`^${account}/workers/scripts/([^/]+)/schedules$`),
      (_, name = '') => ({
        schedules: found(state.scripts.get(name)).schedules.map((cron) => ({ cron })),
      }),
    ],
    [
      'GET',
      new RegExp(`^${account}/workers/scripts/([^/]+)/secrets$`),
      (_, name = '') =>
        [...found(state.scripts.get(name)).secrets].map((each) => ({
          name: each,
          type: 'secret_text',
        })),
    ],
    [
      'PATCH',
      new RegExp(`^${account}/workers/workers/([^/]+)$`),
      (_, name = '') => ({ id: name, name }),
    ],
    [
      'GET',
      new RegExp(`^${account}/workers/workers/([^/]+)$`),
      (_, name = '') => ({
        id: name,
        name,
        subdomain: { enabled: false, previews_enabled: false },
      }),
    ],
    [
      'POST',
      new RegExp(`^${account}/workers/scripts/([^/]+)/subdomain$`),
      () => ({ enabled: false, previews_enabled: false }),
    ],
    [
      'GET',
      new RegExp(`^${account}/workers/scripts/([^/]+)/subdomain$`),
      () => ({ enabled: false, previews_enabled: false }),
    ],
    [
      'POST',
      new RegExp(`^${account}/workers/scripts/([^/]+)/deployments$`),
      () => ({ id: 'd', number: 1 }),
    ],
    [
      'GET',
      new RegExp(`^${account}/workers/scripts/([^/]+)/(?:deployments|versions)$`),
      () => ({ deployments: [], items: [] }),
    ],
    ['GET', new RegExp(`^/zones/${ZONE}/email/routing$`), () => state.routing],
    [
      'PATCH',
      new RegExp(`^/zones/${ZONE}/email/routing$`),
      (request) => {
        const { support_subaddress } = json(request)
        return Object.assign(state.routing, { support_subaddress })
      },
    ],
    [
      'POST',
      new RegExp(`^/zones/${ZONE}/email/routing/enable$`),
      () => {
        state.routing.enabled = true
        return state.routing
      },
    ],
    ['GET', new RegExp(`^/zones/${ZONE}/email/routing/rules$`), () => state.rules],
    [
      'POST',
      new RegExp(`^/zones/${ZONE}/email/routing/rules$`),
      (request) => {
        state.rules.push({ ...json(request), id: 'ru1e' })
        return state.rules.at(-1)
      },
    ],
    ['GET', new RegExp(`^${account}/email/routing/addresses$`), () => state.addresses],
    [
      'POST',
      new RegExp(`^${account}/email/routing/addresses$`),
      (request) => {
        state.addresses.push({ email: json(request).email, verified: null })
        return state.addresses.at(-1)
      },
    ],
  ]
}

/** A script comes as a form whose part `metadata` names its bindings; secrets stay unless given. */
function upload(state: CloudState, name: string, { body }: Request): unknown {
  const metadata = JSON.parse(
    /name="metadata"[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(body.toString('latin1'))?.[1] ?? '{}',
  )
  const bindings: Array<Record<string, unknown>> = metadata.bindings ?? []
  for (const { type, service } of bindings) {
    // Cloudflare refuses a binding to a worker that is not there.
    if (type === 'service' && service !== name && !state.scripts.has(String(service))) {
      throw new Refusal(
        400,
        10143,
        `Could not resolve service binding: worker ${service} not found`,
      )
    }
  }
  const before = state.scripts.get(name)
  const secrets = new Set(before?.secrets)
  for (const { type, name: secret } of bindings)
    if (type === 'secret_text') secrets.add(String(secret))
  state.scripts.set(name, { bindings, secrets, schedules: before?.schedules ?? [] })
  return {
    id: name,
    tag: 'tag',
    etag: 'etag',
    pipeline_hash: 'hash',
    mutable_pipeline_id: 'id',
    deployment_id: 'd',
    startup_time_ms: 10,
    number: 1,
    resources: { script: { etag: 'etag', handlers: [] } },
    metadata: { has_preview: false },
  }
}

function query(sql: DatabaseSync, text: string, params: Array<SQLInputValue>): Array<unknown> {
  const wanted = /^\s*select/i.test(text)
  if (wanted) return sql.prepare(text).all(...params)
  // A call is a batch: all of it or nothing.
  sql.exec(`begin; ${text}; commit`)
  return []
}

function deployment(project: string): unknown {
  return {
    id: 'dep1',
    url: `https://dep1.${project}.pages.dev`,
    environment: 'production',
    aliases: [],
    latest_stage: { name: 'deploy', status: 'success' },
  }
}

/** Wrangler looks when the token ends. */
function jwt(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ exp: Math.floor(Date.now() / 1000) + 3600 })}.x`
}
