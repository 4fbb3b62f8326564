/** Which rules of a style sheet an element is under: the selectors are parsed by the library. */
import { isTraversal, parse, type Selector, SelectorType } from 'css-what'
import type { Declaration, Rule } from './css.ts'

/** An open element, as far as selectors ask. */
export type Element = {
  readonly tag: string
  /** By name in lower case; the first of several with one name. */
  readonly attributes: ReadonlyMap<string, string>
  readonly classes: ReadonlyArray<string>
  readonly parent: Element | null
}

/** `maybe`: where it cannot be told here: by siblings, by position, on another screen. */
type Match = 'yes' | 'maybe' | 'no'

export type Matched = {
  readonly declarations: ReadonlyArray<Declaration>
  readonly specificity: number
  readonly order: number
  readonly isSure: boolean
  /** Whether they are about text that the style puts before or after the element's own. */
  readonly isGenerated: boolean
}

type Entry = Matched & { readonly selector: ReadonlyArray<Selector> }

/** Steps up the tree that one selector may take. */
const MAX_STEPS = 200

/** The rules, found by the id, class or name that an element must have. */
export class StyleSheet {
  readonly #byKey = new Map<string, Array<Entry>>()
  #order = 0

  add({ selectors, declarations, holds }: Rule): void {
    let parsed: ReadonlyArray<ReadonlyArray<Selector>>
    try {
      parsed = parse(selectors)
    } catch {
      return
    }
    for (const selector of parsed) {
      const isGenerated = selector.some(isGeneratedText)
      const plain = selector.filter((part) => !isGeneratedText(part))
      const entry = {
        selector: plain,
        declarations,
        specificity: specificityOf(plain),
        order: this.#order++,
        isSure: holds,
        isGenerated,
      }
      const key = keyOf(plain)
      const known = this.#byKey.get(key)
      if (known) known.push(entry)
      else this.#byKey.set(key, [entry])
    }
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0
  }

  /** What the rules say about `element`, the weakest first. */
  matching(element: Element): Array<Matched> {
    const matched: Array<Matched> = []
    const keys = ['*', element.tag, ...element.classes.map((name) => `.${name.toLowerCase()}`)]
    const id = element.attributes.get('id')
    if (id !== undefined) keys.push(`#${id.toLowerCase()}`)
    for (const key of keys) {
      for (const entry of this.#byKey.get(key) ?? []) {
        const match = matches(entry.selector, entry.selector.length - 1, element, {
          left: MAX_STEPS,
        })
        if (match === 'no') continue
        matched.push(match === 'yes' || !entry.isSure ? entry : { ...entry, isSure: false })
      }
    }
    return matched.sort((a, b) => a.specificity - b.specificity || a.order - b.order)
  }
}

function isGeneratedText(part: Selector): boolean {
  return (
    (part.type === SelectorType.PseudoElement || part.type === SelectorType.Pseudo) &&
    /^(?:before|after|marker|first-letter|first-line)$/.test(part.name)
  )
}

/** Ids, classes and names, as CSS counts them. */
function specificityOf(selector: ReadonlyArray<Selector>): number {
  let sum = 0
  for (const part of selector) {
    if (part.type === SelectorType.Attribute) {
      sum += part.name === 'id' && part.action === 'equals' ? 1_000_000 : 1000
    } else if (part.type === SelectorType.Pseudo) sum += 1000
    else if (part.type === SelectorType.Tag) sum += 1
  }
  return sum
}

/** The surest of what the last compound of a selector asks for: its id, a class, its name. */
function keyOf(selector: ReadonlyArray<Selector>): string {
  let key = '*'
  for (const part of selector) {
    if (isTraversal(part)) key = '*'
    else if (part.type === SelectorType.Attribute) {
      if (part.name === 'id' && part.action === 'equals') key = `#${part.value.toLowerCase()}`
      else if (part.name === 'class' && part.action === 'element' && !key.startsWith('#')) {
        key = `.${part.value.toLowerCase()}`
      }
    } else if (part.type === SelectorType.Tag && key === '*') key = part.name.toLowerCase()
  }
  return key
}

/** From the last part to the first, so that only ancestors are asked. */
function matches(
  selector: ReadonlyArray<Selector>,
  last: number,
  element: Element,
  steps: { left: number },
): Match {
  let sure: Match = 'yes'
  for (let at = last; at >= 0; at--) {
    const part = selector[at] as Selector
    if (isTraversal(part)) {
      const rest = ancestorMatches(selector, at, element, steps)
      return rest === 'yes' ? sure : rest
    }
    const match = partMatches(part, element, steps)
    if (match === 'no') return 'no'
    if (match === 'maybe') sure = 'maybe'
  }
  return sure
}

function ancestorMatches(
  selector: ReadonlyArray<Selector>,
  at: number,
  element: Element,
  steps: { left: number },
): Match {
  const { type } = selector[at] as Selector
  // Siblings are not kept: whether they match is not known.
  if (type !== SelectorType.Descendant && type !== SelectorType.Child) return 'maybe'
  let best: Match = 'no'
  for (let up = element.parent; up !== null; up = up.parent) {
    if (steps.left-- <= 0) return 'maybe'
    const match = matches(selector, at - 1, up, steps)
    if (match === 'yes') return 'yes'
    if (match === 'maybe') best = 'maybe'
    if (type === SelectorType.Child) break
  }
  return best
}

/** Only true while somebody points, presses or types, or of links that were followed. */
const NEVER: ReadonlySet<string> = new Set(
  'hover active focus focus-within focus-visible checked target visited disabled'.split(' '),
)
const ALWAYS: ReadonlySet<string> = new Set(['link', 'any-link', 'enabled'])

function partMatches(part: Selector, element: Element, steps: { left: number }): Match {
  switch (part.type) {
    case SelectorType.Universal:
      return 'yes'
    case SelectorType.Tag:
      return part.name.toLowerCase() === element.tag ? 'yes' : 'no'
    case SelectorType.Attribute:
      return attributeMatches(part, element) ? 'yes' : 'no'
    case SelectorType.Pseudo: {
      if (NEVER.has(part.name)) return 'no'
      if (ALWAYS.has(part.name)) return 'yes'
      if (part.name === 'root') return element.tag === 'html' ? 'yes' : 'no'
      if (!Array.isArray(part.data) || !/^(?:not|is|where|matches)$/.test(part.name)) return 'maybe'
      const inner = part.data.map((one) => matches(one, one.length - 1, element, steps))
      const any = inner.includes('yes') ? 'yes' : inner.includes('maybe') ? 'maybe' : 'no'
      if (part.name !== 'not') return any
      return any === 'yes' ? 'no' : any === 'no' ? 'yes' : 'maybe'
    }
    default:
      return 'no'
  }
}

function attributeMatches(
  { name, action, value }: Extract<Selector, { type: SelectorType.Attribute }>,
  { attributes, classes }: Element,
): boolean {
  const own = attributes.get(name.toLowerCase())
  if (own === undefined) return action === 'not'
  const [a, b] = [own.toLowerCase(), value.toLowerCase()]
  switch (action) {
    case 'exists':
      return true
    case 'equals':
      return a === b
    case 'not':
      return a !== b
    case 'start':
      return b !== '' && a.startsWith(b)
    case 'end':
      return b !== '' && a.endsWith(b)
    case 'any':
      return b !== '' && a.includes(b)
    case 'hyphen':
      return a === b || a.startsWith(`${b}-`)
    case 'element':
      return name === 'class'
        ? classes.some((one) => one.toLowerCase() === b)
        : a.split(/\s+/).includes(b)
    default:
      return false
  }
}
