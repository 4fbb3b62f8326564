/** A client of a tracker's API: paths, parameters, bodies and answers typed by its document. */
import createOpenApiClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './api.generated.ts'

export type { components, paths }

export type ClientOptions = {
  /** Where the tracker is: https://expenses.example */
  site: string
  /** A personal token; the settings make one. */
  token: string
  /** In place of the global one. */
  fetch?: (request: Request) => Promise<Response>
}

/**
 * `client.GET('/api/transactions', { params: { query } })` answers `{ data }` or `{ error }`, the
 * problem as the document describes it.
 */
export function createClient({ site, token, fetch }: ClientOptions): Client<paths> {
  const headers = { authorization: `Bearer ${token}` }
  return createOpenApiClient<paths>({ baseUrl: site, headers, ...(fetch ? { fetch } : {}) })
}
