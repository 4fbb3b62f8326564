/** The name of the session's cookie, on which the site and the gateway agree. */

/**
 * Over https the `__Host-` prefix, which ties a cookie to this one host. Over http, on a laptop, a
 * browser refuses that prefix; and cookies know no ports, so the name has it: two ledgers on one
 * machine keep their sessions apart.
 */
export function cookieName(name: string, url: URL): string {
  return url.protocol === 'https:' ? `__Host-${name}` : `${name}-${url.port || '80'}`
}

export function sessionCookieName(url: URL): string {
  return cookieName('session', url)
}
