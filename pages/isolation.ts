/** Another site's page in the person's browser gets nothing here but a link to a page. */

/**
 * What a link's visit goes to. Where this site's own service worker hands one on, Chromium writes
 * `empty`; it hands on visits of whole pages only, and no script can make a request that navigates.
 */
const PAGES: ReadonlyArray<string | null> = ['document', 'empty']

/**
 * Whether a browser sends this for a page of another site: an image, a frame, a script, a form, a
 * fetch, a WebSocket. A link, which goes to a whole page by GET, is none of these. Programs send
 * neither header. W3C Fetch Metadata; a browser writes Origin and Sec-Fetch-* itself.
 */
export function isFromElsewhere({ headers, method }: Request, url: URL): boolean {
  const origin = headers.get('origin')
  if (origin !== null && origin !== url.origin) return true
  const site = headers.get('sec-fetch-site')
  if (site === null || site === 'same-origin' || site === 'none') return false
  const isVisit = headers.get('sec-fetch-mode') === 'navigate' && method === 'GET'
  return !(isVisit && PAGES.includes(headers.get('sec-fetch-dest')))
}
