/** What the elements of HTML do to a line of text. */

/** Elements without content. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Elements whose content is not shown as text. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'head style script title noscript template object svg math select textarea iframe'.split(' '),
)

/** Elements that begin and end a line. */
export const BLOCK: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section ' +
    'summary ul caption br'
  ).split(' '),
)

/** Whether an inline style hides its element altogether: a preheader, a copy for other screens. */
export function isHidden(style: string): boolean {
  if (style === '') return false
  const s = style.toLowerCase().replace(/\s+/g, '')
  return (
    s.includes('display:none') || (/max-height:0(?![.\d])/.test(s) && s.includes('overflow:hidden'))
  )
}
