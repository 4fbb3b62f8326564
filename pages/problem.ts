/** A problem that the gateway reports, as a page for the person who sees nothing else. */
import type { Language } from '#shared/i18n/languages.ts'
import { SITE_TEXTS } from './texts.ts'

export type Problem = { status: number; title: string; detail: string }

/** For an answer that says less. */
function titleOf(status: number, language: Language): string {
  const texts: Readonly<Record<string, string>> = SITE_TEXTS[language]
  return texts[`status.${status}`] ?? SITE_TEXTS[language].wrong
}

/** Whether a browser is going to a page, so that whatever it gets is all the person will see. */
export function isNavigation(request: Request): boolean {
  if (request.headers.has('hx-request')) return false
  const mode = request.headers.get('sec-fetch-mode')
  if (mode !== null) return mode === 'navigate'
  return request.headers.get('accept')?.includes('text/html') ?? false
}

/** What an error answer says in words; null for any that is a page itself, or no error. */
export async function problemOf(response: Response, language: Language): Promise<Problem | null> {
  if (response.status < 400) return null
  const type = response.headers.get('content-type') ?? ''
  if (type.startsWith('text/html')) return null
  const { status } = response
  const fallback = { status, title: titleOf(status, language), detail: '' }
  const text = await response.text()
  if (type.startsWith('text/plain')) return { ...fallback, detail: text.slice(0, 400) }
  try {
    const { title, detail }: { title?: unknown; detail?: unknown } = JSON.parse(text)
    return {
      status,
      title: typeof title === 'string' ? title : fallback.title,
      detail: typeof detail === 'string' ? detail : '',
    }
  } catch {
    return fallback
  }
}

/**
 * The page of ours, as a path, that a form was sent from: it goes back there, and its script puts
 * back what was typed (`client/drafts.ts`). Null for a link, and for what comes from elsewhere.
 */
export function sentFrom({ method, headers }: Request, url: URL): string | null {
  if (method !== 'POST') return null
  const from = URL.parse(headers.get('referer') ?? '')
  if (from?.origin !== url.origin) return null
  // With a query, even an empty one: to a browser, an address that only differs in its fragment from
  // the one that was posted to is where it is already.
  return `${from.pathname}${from.search || '?'}#typed`
}

/** Fills the static page `problem.html` in; `from` is what `sentFrom` says. Who is signed in is not asked to. */
export function problemPage(
  template: string,
  { status, title, detail }: Problem,
  from: string | null,
  language: Language,
  isSignedIn: boolean,
): string {
  const signIn = `/auth/login${from === null ? '' : `?return_to=${encodeURIComponent(from)}`}`
  const shown = isSignedIn && status !== 401 ? template.replace(SIGN_IN, '') : template
  return shown
    .replaceAll('{title}', () => escaped(title))
    .replaceAll('{detail}', () => escaped(detail))
    .replaceAll('{signIn}', () => escaped(signIn))
    .replaceAll('{back}', () => {
      return from === null
        ? ''
        : link(status === 401 ? signIn : from, SITE_TEXTS[language].backToForm)
    })
}

/** Where the static page offers to sign in. */
const SIGN_IN = /<!--signIn-->.*?<!--\/signIn-->/s

function link(href: string, text: string): string {
  return `<a class="button primary" href="${escaped(href)}">${escaped(text)}</a>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
