/** What a person reads or hears of a page. */
import type { Page } from 'playwright-core'

/**
 * With what charts write (`data-short`), but for what stands in mails and comes from the labeler, which
 * says its own language or none.
 */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const copy = document.documentElement.cloneNode(true)
    for (const foreign of copy.querySelectorAll('pre, script, style, [lang]')) foreign.remove()
    const read = ['aria-label', 'placeholder', 'title', 'alt', 'content', 'data-short']
    const attributes = [...copy.querySelectorAll('*')].flatMap((element) =>
      read.map((name) => element.getAttribute(name) ?? ''))
    return [copy.textContent, ...attributes].join('\\n').replace(/\\s+/g, ' ')
  })()`)
}
