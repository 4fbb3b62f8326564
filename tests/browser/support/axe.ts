/** What axe-core finds wrong with a page, by WCAG 2.2 A and AA and its best practices. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** Half of what `axe.source` is, to compile on every page anew. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * One line for each rule that is broken, with the elements that break it; empty where none is.
 * `colours: false` leaves out their contrast, which takes longest, where other tests look at them.
 */
export async function axeFindings(page: Page, { colours = true } = {}): Promise<Array<string>> {
  // The debugger runs it, so the page's own policy stays as strict as it is: what Playwright would
  // evaluate is eval inside the page, which also keeps nothing of what was compiled before.
  const debugging = await page.context().newCDPSession(page)
  await debugging.send('Runtime.evaluate', { expression: AXE, silent: true })
  await debugging.detach()
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: ${colours} } },
    })`,
  )
  return results.violations.map(({ id, help, nodes }) => {
    const elements = nodes.slice(0, 5).map(({ target, failureSummary }) => {
      return `${target.join(' ')} (${failureSummary?.split('\n').slice(1).join(';').trim()})`
    })
    return `${id}: ${help}: ${elements.join(', ')}`
  })
}
