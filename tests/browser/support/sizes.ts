/** A page on a desk and on a phone. */
import type { Page } from 'playwright-core'
import { axeFindings } from './axe.ts'

export const PHONE = { width: 360, height: 800 }
const DESK = { width: 1280, height: 800 }

/** What is wrong with the page that is open, on either; it is left as on a phone. */
export async function findingsOnBoth(page: Page): Promise<Array<string>> {
  const findings: Array<string> = []
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size)
    const found = await axeFindings(page)
    const scroll = await page.evaluate<number>('document.documentElement.scrollWidth')
    if (scroll > size.width) found.push(`${scroll} pixels wide`)
    findings.push(...found.map((text) => `${size.width} pixels: ${text}`))
  }
  return findings
}
