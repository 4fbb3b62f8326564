/**
 * The site's one rule: what is the app's goes to the gateway, everything else is a static file.
 * Cloudflare Pages runs it as `_worker.ts`; on a laptop `workers/local` runs the same function.
 */

import { APP_PAGES } from '#shared/app-pages.ts'
import { sessionCookieName } from '#shared/session-cookie.ts'
import { API_DOCS_POLICY, withSecurityHeaders } from './headers.ts'
import { isFromElsewhere } from './isolation.ts'
import { languageOf, localized, VARIES_BY } from './language.ts'
import { isNavigation, type Problem, problemOf, problemPage, sentFrom } from './problem.ts'
import { SITE_TEXTS } from './texts.ts'

type Server = { fetch(request: Request): Promise<Response> }

/** What the site is served from: its own files, and the gateway behind it. */
export type SiteBindings = { ASSETS: Server; GATEWAY: Server }

/** Tells the gateway which hashed files belong to the site that asks. */
export const ASSETS_HEADER = 'x-site-assets'

/** The first part of every path that the gateway answers, one a line. */
const APP_PATHS = [
  'api',
  'auth',
  'live',
  'mcp',
  'calendar',
  'oauth',
  '.well-known/oauth-protected-resource',
  '.well-known/oauth-authorization-server',
  ...APP_PAGES,
]
const APP = new RegExp(`^/(${APP_PATHS.join('|').replaceAll('.', '\\.')})(/|$)`)
const API_DOCS = '/api/docs'
const TEMPLATE = /^\/(?:(?:problem|api-docs)(\.html|\/)?$|in\/)/
/** Pages of the site's own that there are in every language. */
const OWN_PAGE = /^\/(?:|offline|manifest\.webmanifest)$/
const HASHED = /^\/assets\/[\w-]+\.[A-Z0-9]{8}\.(js|css)$/

// Static per deployment, so it is read once per isolate.
const manifests = new WeakMap<Server, Promise<string>>()

/**
 * Answers one request to the site. `/` is the overview for whoever is signed in, else the page that
 * says what this is. A gateway that cannot be reached is a 502 with a page that says so.
 */
export async function serveSite(request: Request, bindings: SiteBindings): Promise<Response> {
  const url = new URL(request.url)
  const response = await route(request, url, bindings)
  const headers = withSecurityHeaders(response.headers, url)
  if (HASHED.test(url.pathname) && response.ok) {
    headers.set('cache-control', 'public, max-age=31536000, immutable')
  }
  const { status, statusText } = response
  return new Response(response.body, { status, statusText, headers })
}

async function route(request: Request, url: URL, bindings: SiteBindings): Promise<Response> {
  if (isFromElsewhere(request, url)) return refused(request, url, bindings.ASSETS)
  if (url.pathname === API_DOCS) return apiDocs(request, url, bindings)
  const isFront = url.pathname === '/' && isSignedIn(request, url)
  if (isFront || APP.test(url.pathname)) return askGateway(request, url, bindings)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return notAllowed()
  }
  // A template, and no page: as if it were not there.
  if (TEMPLATE.test(url.pathname)) {
    return missing(request, url, bindings.ASSETS)
  }
  if (OWN_PAGE.test(url.pathname)) return ownPage(request, url, bindings.ASSETS)
  const response = await bindings.ASSETS.fetch(request)
  const isMissing = response.status === 404 && isNavigation(request)
  return isMissing ? missing(request, url, bindings.ASSETS) : response
}

/** A page of the site's own, in the language of whoever asks. */
async function ownPage(request: Request, url: URL, assets: Server): Promise<Response> {
  const language = languageOf(request)
  const address = new URL(localized(url.pathname, language), url)
  const page = await assets.fetch(new Request(address, request))
  const headers = new Headers(page.headers)
  headers.set('vary', VARIES_BY)
  headers.set('content-language', language)
  return new Response(page.body, { status: page.status, headers })
}

/** For a page of another site: its form leads the person to a page of ours, its script to an answer. */
async function refused(request: Request, url: URL, assets: Server): Promise<Response> {
  const { 'status.403': title, otherSite: detail } = SITE_TEXTS[languageOf(request)]
  const said = { title, status: 403, detail }
  if (isNavigation(request)) return showProblem(said, request, url, assets)
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  return Response.json(
    { type: 'about:blank', code: 'forbidden', ...said },
    { status: 403, headers },
  )
}

async function showProblem(problem: Problem, request: Request, url: URL, assets: Server) {
  const language = languageOf(request)
  const template = await assets.fetch(new Request(new URL(localized('/problem', language), url)))
  const page = problemPage(
    await template.text(),
    problem,
    sentFrom(request, url),
    language,
    isSignedIn(request, url),
  )
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
  return new Response(page, { status: problem.status, headers })
}

async function missing(request: Request, url: URL, assets: Server): Promise<Response> {
  const address = new URL(localized('/404', languageOf(request)), url)
  const page = await assets.fetch(new Request(address))
  return new Response(page.body, { status: 404, headers: page.headers })
}

/** A page of the site's own, at an address beside the API's; open to anybody, as the document is. */
async function apiDocs(request: Request, url: URL, { ASSETS }: SiteBindings): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed()
  const page = await ASSETS.fetch(new Request(new URL('/api-docs', url), request))
  const headers = new Headers(page.headers)
  headers.set('content-security-policy', API_DOCS_POLICY)
  return new Response(page.body, { status: page.status, headers })
}

function notAllowed(): Response {
  return new Response('Method not allowed', { status: 405, headers: { allow: 'GET, HEAD' } })
}

/** Whether there is a cookie of a session; whether it is still good, only the gateway knows. */
function isSignedIn(request: Request, url: URL): boolean {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/)
  return cookies.some((cookie) => cookie.startsWith(`${sessionCookieName(url)}=`))
}

async function askGateway(request: Request, url: URL, bindings: SiteBindings): Promise<Response> {
  const { ASSETS, GATEWAY } = bindings
  const wantsPage = isNavigation(request)
  let response: Response
  try {
    const forwarded = new Request(request)
    forwarded.headers.set(ASSETS_HEADER, await manifestOf(ASSETS, url))
    response = await GATEWAY.fetch(forwarded)
  } catch {
    response = new Response(SITE_TEXTS[languageOf(request)].unreachable, {
      status: 502,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  }
  if (!wantsPage || response.status < 400) return response
  if (response.status === 401 && request.method === 'GET') return signInFirst(request, url, ASSETS)
  const problem = await problemOf(response.clone(), languageOf(request))
  return problem ? showProblem(problem, request, url, ASSETS) : response
}

/** The front page for who came to the front; any other page is gone to after signing in. */
function signInFirst(request: Request, url: URL, assets: Server): Promise<Response> | Response {
  if (url.pathname === '/') return ownPage(request, url, assets)
  const returnTo = encodeURIComponent(url.pathname + url.search)
  return new Response(null, {
    status: 303,
    headers: { location: `/auth/login?return_to=${returnTo}`, 'cache-control': 'no-store' },
  })
}

function manifestOf(assets: Server, url: URL): Promise<string> {
  const known = manifests.get(assets)
  if (known) return known
  const manifest = readManifest(assets, url)
  manifests.set(assets, manifest)
  // A failure is not remembered: the next request asks again.
  manifest.catch(() => manifests.delete(assets))
  return manifest
}

async function readManifest(assets: Server, url: URL): Promise<string> {
  const response = await assets.fetch(new Request(new URL('/assets/manifest.json', url)))
  if (!response.ok) throw new Error('assets/manifest.json is missing: run the build')
  return response.text()
}
