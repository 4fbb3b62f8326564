/** A problem that the gateway reports, as a page for the person who sees nothing else. */
import type { Language } from '#shared/i18n/languages.ts'
import { SITE_TEXTS } from './texts.ts'

type Problem = { status: number; title: string; detail: string }

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

/** Fills the static page `problem.html` in. */
export function problemPage(template: string, { title, detail }: Problem): string {
  return template
    .replaceAll('{title}', () => escaped(title))
    .replaceAll('{detail}', () => escaped(detail))
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
