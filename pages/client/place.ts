/**
 * The page stays where it is while its content changes. A list that stands there twice for a moment,
 * the new one before the old, would be taken for something that came in above what is looked at: the
 * browser would move the page by its length.
 */
import { onHtmx } from './htmx.ts'

const ANCHOR = 'overflow-anchor'
let before: string | null = null

/** From here on the browser moves nothing by itself. */
export function holdPlace(): void {
  const { style } = document.body
  before ??= style.getPropertyValue(ANCHOR)
  style.setProperty(ANCHOR, 'none')
  // Laid out with it: what the browser holds on to was chosen by the layout before.
  document.body.getBoundingClientRect()
}

export function releasePlace(): void {
  requestAnimationFrame(() => {
    document.body.style.setProperty(ANCHOR, before ?? '')
    before = null
  })
}

export function startPlace(): void {
  onHtmx('htmx:before:swap', holdPlace)
  onHtmx('htmx:after:swap', releasePlace)
}
