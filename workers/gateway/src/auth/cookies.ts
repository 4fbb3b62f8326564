/** Cookies of this site: never for a script, never for another host, sent only on top-level visits. */
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { cookieName } from '#shared/session-cookie.ts'

function options(url: URL) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    // A browser does not keep a Secure cookie of plain http, which only a laptop's loopback uses.
    secure: url.protocol === 'https:',
  } as const
}

export function readCookie(c: Context, name: string): string | undefined {
  return getCookie(c, cookieName(name, new URL(c.req.url)))
}

/** `maxAge` in seconds. */
export function writeCookie(c: Context, name: string, value: string, maxAge: number): void {
  const url = new URL(c.req.url)
  setCookie(c, cookieName(name, url), value, { ...options(url), maxAge })
}

export function clearCookie(c: Context, name: string): void {
  const url = new URL(c.req.url)
  deleteCookie(c, cookieName(name, url), options(url))
}
