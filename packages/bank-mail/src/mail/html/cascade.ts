/** What applies to an element: its own attributes, the style sheets of the mail, its `style`. */
import type { Appearance } from './appearance.ts'
import { type Declaration, declarationsOf, rulesOf } from './css.ts'
import { type Element, type Matched, StyleSheet } from './selectors.ts'
import type { Style } from './sight.ts'

/** Shorthands take back what was said before about each of their parts. */
const PARTS: Readonly<Record<string, ReadonlyArray<string>>> = {
  background: ['background-color', 'background-image'],
  font: ['font-size', 'font-family'],
  margin: ['margin-left', 'margin-top', 'margin-right', 'margin-bottom'],
  overflow: ['overflow-x', 'overflow-y'],
  'text-decoration': ['text-decoration-line'],
}

const KEYWORD = /^(?:inherit|initial|unset|revert)$/
const LENGTH =
  /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:px|pt|pc|in|cm|mm|r?em|ex|ch|vw|vh|vmin|vmax|%)?|auto|none|normal|[a-z-]*content|(?:calc|min|max|clamp|var)\(.*)$/
const COLOUR =
  /^(?:#[\da-f]{3,8}|[a-z]{3,30}|(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|var|light-dark)a?\(.*)$/

/** What a browser understands; the rest it passes over, so that what stood before still holds. */
const VALID: Readonly<Record<string, RegExp>> = {
  display:
    /^(?:none|block|inline|inline-block|contents|list-item|flow-root|(?:inline-)?(?:table|flex|grid)|table-[a-z-]+|-webkit-[a-z-]+|-ms-[a-z-]+|run-in)$/,
  visibility: /^(?:visible|hidden|collapse)$/,
  opacity: /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)%?|var\(.*)$/,
  'font-size':
    /^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:px|pt|pc|in|cm|mm|r?em|ex|ch|vw|vh|%)?|(?:xx?-)?(?:small|large)|xxx-large|medium|smaller|larger|(?:calc|min|max|clamp|var)\(.*)$/,
  color: COLOUR,
  'background-color': COLOUR,
  ...Object.fromEntries(
    'height max-height width max-width left right top bottom text-indent margin-left margin-right margin-top margin-bottom'
      .split(' ')
      .map((name) => [name, LENGTH]),
  ),
}

const INITIAL: Readonly<Record<string, string>> = {
  visibility: 'visible',
  'font-size': '16px',
  color: 'black',
}

/** What hides where a rule holds that need not hold on this screen. */
const HIDING =
  /^(?:display:none|visibility:(?:hidden|collapse)|opacity:0|font-size:0[a-z%]*|max-height:0[a-z%]*)$/
/** What decides whether an element is seen, left to a variable. */
const OPEN = /^(?:display|visibility|opacity|font-size):.*\bvar\(/

export type Cascaded = {
  readonly style: Style
  /** Whether some who read the mail may not see the element. */
  readonly varies: boolean
  /** Whether the style puts digits of its own before or after the text. */
  readonly addsDigits: boolean
  /** How elements of this style look, by how what is around them does. */
  readonly looks: Map<Appearance, Appearance>
}

const NOTHING: Cascaded = { style: new Map(), varies: false, addsDigits: false, looks: new Map() }

export class Cascade {
  readonly #sheet = new StyleSheet()
  // Mails say the same few styles over and over.
  readonly #known = new Map<string, Cascaded>()

  /** `sheets`: the text of every `<style>`, with its `media`. */
  constructor(sheets: ReadonlyArray<{ readonly text: string; readonly media: string }>) {
    for (const { text, media } of sheets) {
      for (const rule of rulesOf(text, media)) this.#sheet.add(rule)
    }
  }

  /** The style of `element`; the same empty one for all that have none. */
  of(element: Element): Cascaded {
    const hints = hintsOf(element)
    const own = element.attributes.get('style') ?? ''
    const matched = this.#sheet.isEmpty ? [] : this.#sheet.matching(element)
    if (hints.length === 0 && own === '' && matched.length === 0) return NOTHING
    const key = `${own}\n${hints.join()}\n${matched.map(({ order, isSure }) => `${order}${isSure}`)}`
    const known = this.#known.get(key)
    if (known) return known
    const cascaded = this.#put(hints, matched, own)
    this.#known.set(key, cascaded)
    return cascaded
  }

  #put(
    hints: ReadonlyArray<readonly [name: string, value: string]>,
    matched: ReadonlyArray<Matched>,
    own: string,
  ): Cascaded {
    const style = new Map<string, string>()
    const weights = new Map<string, number>()
    let varies = false
    let addsDigits = false
    for (const [name, value] of hints) put(style, weights, { name, value, isImportant: false }, 0)
    for (const { declarations, specificity, isSure, isGenerated } of matched) {
      for (const declaration of declarations) {
        const { name, value } = declaration
        varies ||= OPEN.test(`${name}:${value}`)
        if (isGenerated) addsDigits ||= name === 'content' && /\d|attr\(|counters?\(/.test(value)
        else if (isSure) put(style, weights, declaration, 1 + specificity)
        else varies ||= HIDING.test(`${name}:${value}`)
      }
    }
    if (own !== '')
      for (const declaration of declarationsOf(own)) put(style, weights, declaration, 1e9)
    return { style, varies, addsDigits, looks: new Map() }
  }
}

function put(
  style: Map<string, string>,
  weights: Map<string, number>,
  { name, value, isImportant }: Declaration,
  base: number,
): void {
  const valid = VALID[name]
  if (value === '' || (valid && !valid.test(value) && !KEYWORD.test(value))) return
  const weight = isImportant ? base + 1e10 : base
  if (weight < (weights.get(name) ?? 0)) return
  const meant = value === 'initial' ? INITIAL[name] : KEYWORD.test(value) ? undefined : value
  if (meant !== undefined) style.set(name, meant)
  else if (value === 'inherit' && name.startsWith('background')) return
  else style.delete(name)
  weights.set(name, weight)
  for (const part of PARTS[name] ?? []) {
    if (weight < (weights.get(part) ?? 0)) continue
    style.delete(part)
    weights.set(part, weight)
  }
}

const STRUCK: ReadonlySet<string> = new Set(['s', 'strike', 'del'])
const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext'])

/** What attributes and the names of elements mean, as CSS. */
function hintsOf({
  tag,
  attributes,
  parent,
}: Element): Array<readonly [name: string, value: string]> {
  const hints: Array<readonly [string, string]> = []
  if (STRUCK.has(tag)) hints.push(['text-decoration', 'line-through'])
  else if (PREFORMATTED.has(tag)) hints.push(['white-space', 'pre'])
  else if (tag === 'sup' || tag === 'sub') hints.push(['vertical-align', 'super'])
  else if (tag === 'mark') hints.push(['background-color', 'yellow'], ['color', 'black'])
  else if (tag === 'button') hints.push(['background-image', 'button'])
  else if (tag === 'bdo') hints.push(['unicode-bidi', 'bidi-override'])
  if (parent?.tag === 'details' && tag !== 'summary' && !parent.attributes.has('open')) {
    hints.push(['display', 'none'])
  }
  if (tag === 'dialog' && !attributes.has('open')) hints.push(['display', 'none'])
  else if (tag === 'rt') hints.push(['position', 'absolute'])
  if (attributes.size === 0) return hints
  if (tag === 'a' && attributes.has('href')) hints.push(['color', '#0000ee'])
  if (attributes.has('hidden') || attributes.has('popover')) hints.push(['display', 'none'])
  for (const [attribute, name] of HINTS) {
    const value = attributes.get(attribute)?.trim().toLowerCase()
    if (value) hints.push([name, attribute === 'background' ? 'url()' : hex(value)])
  }
  return hints
}

/** `color` counts for fonts only, but nothing else has it. */
const HINTS: ReadonlyArray<readonly [attribute: string, name: string]> = [
  ['bgcolor', 'background-color'],
  ['background', 'background-image'],
  ['color', 'color'],
  ['text', 'color'],
]

/** Old attributes may leave out the sign of a number. */
function hex(value: string): string {
  return /^[\da-f]{6}$/.test(value) ? `#${value}` : value
}
