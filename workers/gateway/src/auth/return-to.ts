/** Where to go after signing in: a page of this site, whatever a link says. */

/** It is kept in a cookie meanwhile. */
const MAX_LENGTH = 1500

/**
 * The path (with its query and fragment) that `text` names on `origin`, or `/` for anything else: another host,
 * another scheme, or a page of the sign-in itself.
 */
export function safeReturnTo(text: string | undefined, origin: string): string {
  // Browsers drop tabs and newlines from URLs and read a backslash as a slash; so does the parser.
  if (!text?.startsWith('/') || text.length > MAX_LENGTH) return '/'
  const url = URL.parse(text, origin)
  if (url?.origin !== origin || url.pathname.startsWith('/auth/')) return '/'
  // Dot segments may leave a path that starts with two slashes, which is a host to a browser.
  return `/${url.pathname.replace(/^\/+/, '')}${url.search}${url.hash}`
}
