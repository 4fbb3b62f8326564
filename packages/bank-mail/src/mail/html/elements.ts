/** What the elements of HTML do to a line of text. */

/** Elements without content. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Elements whose content is not shown as text, but by some programs. */
export const UNSEEN: ReadonlySet<string> = new Set(
  (
    'template object svg math select textarea iframe noscript noembed noframes audio video canvas ' +
    'datalist meter progress rp'
  ).split(' '),
)

/** Elements whose content is not shown as text. */
export const SKIPPED: ReadonlySet<string> = new Set([...UNSEEN, 'style', 'script', 'title'])

/** Elements that begin and end a line. */
export const BLOCK: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section ' +
    'summary ul caption br'
  ).split(' '),
)

/** Elements that stay in force until they are closed themselves, whatever is closed around them. */
export const FORMATTING: ReadonlySet<string> = new Set(
  'a b big code em font i nobr s small strike strong tt u'.split(' '),
)

/** Elements that no end of an inline element reaches across. */
export const SPECIAL: ReadonlySet<string> = new Set([
  ...BLOCK,
  ...'body html table tbody thead tfoot tr td th button marquee head'.split(' '),
])

/** Elements that hold what is open before them apart from what is in them. */
export const SCOPE: ReadonlySet<string> = new Set(
  'table td th caption html button marquee'.split(' '),
)

/** Elements that end an open paragraph. */
export const ENDS_PARAGRAPH: ReadonlySet<string> = new Set([
  ...[...BLOCK].filter((tag) => !/^(?:br|body|html|caption|legend)$/.test(tag)),
  'table',
])
