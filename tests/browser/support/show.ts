/** Pages without loading them: a load is most of what looking at one takes. */
import type { Page } from 'playwright-core'

/**
 * Puts a document in the place of the one that is open, whose style and script it keeps; no script runs.
 * The site's policy refuses it, so that the visit is one with `bypassCSP`.
 */
export function show(page: Page, html: string): Promise<void> {
  return page.evaluate(`(() => {
    const shown = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')
    const root = document.documentElement
    for (const name of root.getAttributeNames()) root.removeAttribute(name)
    for (const { name, value } of shown.documentElement.attributes) root.setAttribute(name, value)
    const said = ':not(link, script)'
    for (const element of document.head.querySelectorAll(said)) element.remove()
    document.head.append(...shown.head.querySelectorAll(said))
    document.body.replaceWith(shown.body)
  })()`)
}
