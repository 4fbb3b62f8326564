/**
 * MSAL takes an authority and an issuer only with https. The OpenID provider on a laptop has no
 * certificate, so it says https in all it publishes, and whoever talks to it goes by http: requests
 * to it are rewritten here, and tell it that they stand for https. Any other authority is left alone.
 */

/** The authority as MSAL and the provider's documents write it. */
export function asHttps(authority: URL): URL {
  const url = new URL(authority)
  url.protocol = 'https:'
  return url
}

/** `url` as it is reached: http for the loopback authority, else unchanged. */
export function reachable(url: string, authority: URL): string {
  const target = new URL(url)
  if (authority.protocol === 'http:' && target.host === authority.host) target.protocol = 'http:'
  return target.href
}

/** `fetch` for everything that is asked of the authority. */
export function authorityFetch(
  authority: URL,
): (url: string, init?: RequestInit) => Promise<Response> {
  if (authority.protocol === 'https:') return (url, init) => fetch(url, init)
  return (url, init) => {
    const headers = new Headers(init?.headers)
    headers.set('x-forwarded-proto', 'https')
    return fetch(reachable(url, authority), { ...init, headers })
  }
}
