/** What axe-core finds wrong with a page, by WCAG 2.2 A and AA and its best practices. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** Half of what `axe.source` is, to compile on every page anew. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules that a page can keep in one language and break in another. */
export const RULES_OF_WORDS = [
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'button-name',
  'document-title',
  'empty-heading',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'label',
  'label-title-only',
  'landmark-unique',
  'link-name',
  'role-img-alt',
  'scrollable-region-focusable',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'valid-lang',
] as const

/**
 * One line for each rule that is broken, with the elements that break it; empty where none is.
 * `rules`: these alone, where other tests look at the page by all of them.
 */
export async function axeFindings(
  page: Page,
  rules?: ReadonlyArray<string>,
): Promise<Array<string>> {
  // The debugger runs it, so the page's own policy stays as strict as it is: what Playwright would
  // evaluate is eval inside the page, which also keeps nothing of what was compiled before.
  const debugging = await page.context().newCDPSession(page)
  // Of a page that is looked at twice it is still there.
  const { result } = await debugging.send('Runtime.evaluate', { expression: 'typeof axe' })
  if (result.value === 'undefined') {
    await debugging.send('Runtime.evaluate', { expression: AXE, silent: true })
  }
  await debugging.detach()
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({
      resultTypes: ['violations'],
      ...(rules && { runOnly: { type: 'rule', values: rules } }),
    })})`,
  )
  return results.violations.map(({ id, help, nodes }) => {
    const elements = nodes.slice(0, 5).map(({ target, failureSummary }) => {
      return `${target.join(' ')} (${failureSummary?.split('\n').slice(1).join(';').trim()})`
    })
    return `${id}: ${help}: ${elements.join(', ')}`
  })
}
