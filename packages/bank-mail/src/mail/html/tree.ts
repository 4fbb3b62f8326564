/**
 * The open elements of a page, opened and closed as browsers do it (HTML, 13.2.6): so that an element
 * that hides its content hides neither more nor less of it than a browser would.
 */
import { type Appearance, appearanceOf, PAGE } from './appearance.ts'
import type { Cascade, Cascaded } from './cascade.ts'
import { ENDS_PARAGRAPH, FORMATTING, SCOPE, SPECIAL } from './elements.ts'
import type { Element } from './selectors.ts'
import { worse } from './sight.ts'

export type Node = Element & {
  readonly parent: Node | null
  readonly cascaded: Cascaded
  appearance: Appearance
  isOpen: boolean
}

/** Deeper elements are laid out as if they were beside the last one that counts. */
const MAX_DEPTH = 1024
/** Steps up the tree in all, beyond which a page is not a mail but an attempt to cost time. */
const MAX_STEPS = 500_000
const MAX_FORMATTING = 24

/** Where the cells and captions of a table begin: formatting from outside is not continued in there. */
const MARKER = null
const TABLE_PARTS: ReadonlySet<string> = new Set('table tbody thead tfoot tr'.split(' '))

export class Tree {
  readonly #cascade: Cascade
  readonly #stack: Array<Node> = []
  readonly #formatting: Array<Node | typeof MARKER> = []
  readonly #open = new Map<string, number>()
  #steps = 0
  /** Whether elements were nested or closed in ways that nobody followed. */
  isTooDeep = false

  constructor(cascade: Cascade) {
    this.#cascade = cascade
  }

  get top(): Node | null {
    return this.#stack.at(-1) ?? null
  }

  get appearance(): Appearance {
    const around = outsideOf(this.top)
    if (around === null) return PAGE
    const { appearance } = around
    return isClosed(around) ? { ...appearance, sight: 'hidden', box: 'hidden' } : appearance
  }

  open(tag: string, attributes: ReadonlyMap<string, string>): Node {
    if (ENDS_PARAGRAPH.has(tag)) this.#closeInScope('p')
    if (tag === 'table' && TABLE_PARTS.has(this.top?.tag ?? '')) this.#closeUpTo('table', TABLES)
    if (tag === 'li') this.#closeUpTo('li', LISTS)
    else if (tag === 'dd' || tag === 'dt') this.#closeUpTo(DEFINITIONS, LISTS)
    else if (tag === 'td' || tag === 'th') this.#popDownTo(ROW)
    else if (tag === 'tr') this.#popDownTo(BODY)
    else if (tag === 'tbody' || tag === 'thead' || tag === 'tfoot') this.#popDownTo(TABLE)
    else if (!SPECIAL.has(tag)) this.continueFormatting()
    const node = this.#node(tag, attributes)
    // There is one page; what says so again, in a mail within a mail, is not looked at.
    if (PAGES.has(tag) && (this.#open.get(tag) ?? 0) > 0) return this.top ?? node
    this.#push(node)
    if (tag === 'td' || tag === 'th' || tag === 'caption') this.#formatting.push(MARKER)
    else if (FORMATTING.has(tag)) this.#format(node)
    return node
  }

  close(tag: string): void {
    if ((this.#open.get(tag) ?? 0) === 0 || PAGES.has(tag)) return
    if (FORMATTING.has(tag)) this.#closeFormatting(tag)
    else if (tag === 'table' || TABLE_PARTS.has(tag)) this.#closeUpTo(tag, TABLES)
    else if (SPECIAL.has(tag)) this.#closeInScope(tag)
    else this.#closeUpTo(tag, SPECIAL)
  }

  /** Formatting that was closed only by its surroundings goes on: `<p><s>a</p>b` strikes out both. */
  continueFormatting(): void {
    let at = this.#formatting.length
    while (at > 0) {
      const entry = this.#formatting[at - 1]
      if (entry === MARKER || entry === undefined || entry.isOpen) break
      at--
    }
    for (; at < this.#formatting.length; at++) {
      const entry = this.#formatting[at] as Node
      const again = this.#node(entry.tag, entry.attributes)
      this.#push(again)
      this.#formatting[at] = again
    }
  }

  #node(tag: string, attributes: ReadonlyMap<string, string>): Node {
    const parent = IN_TABLE.has(tag) ? this.top : outsideOf(this.top)
    const classes = attributes.get('class')?.split(/\s+/) ?? NONE
    const element = { tag, attributes, classes, parent }
    const cascaded = this.#cascade.of(element)
    return { ...element, cascaded, appearance: look(parent, cascaded), isOpen: false }
  }

  #push(node: Node): void {
    node.isOpen = true
    if (this.#stack.length >= MAX_DEPTH) {
      this.isTooDeep = true
      return
    }
    this.#stack.push(node)
    this.#open.set(node.tag, (this.#open.get(node.tag) ?? 0) + 1)
  }

  #pop(): void {
    const node = this.#stack.pop()
    if (!node) return
    node.isOpen = false
    this.#open.set(node.tag, (this.#open.get(node.tag) ?? 1) - 1)
    if (node.tag !== 'td' && node.tag !== 'th' && node.tag !== 'caption') return
    this.#formatting.length = Math.max(0, this.#formatting.lastIndexOf(MARKER))
  }

  /** At most three of a kind, as browsers have it, and no more in all than a person would write. */
  #format(node: Node): void {
    const since = this.#formatting.lastIndexOf(MARKER) + 1
    const style = node.attributes.get('style') ?? ''
    const alike = this.#formatting.flatMap((entry, at) =>
      at >= since && entry?.tag === node.tag && (entry.attributes.get('style') ?? '') === style
        ? [at]
        : [],
    )
    if (alike.length >= 3) this.#formatting.splice(alike[0] ?? 0, 1)
    if (this.#formatting.length - since >= MAX_FORMATTING) {
      this.isTooDeep = true
      this.#formatting.splice(since, 1)
    }
    this.#formatting.push(node)
  }

  #closeFormatting(tag: string): void {
    const since = this.#formatting.lastIndexOf(MARKER) + 1
    let entry = this.#formatting.length - 1
    while (entry >= since && this.#formatting[entry]?.tag !== tag) entry--
    const node = entry >= since ? this.#formatting[entry] : undefined
    if (!node) {
      this.#closeUpTo(tag, SPECIAL)
      return
    }
    this.#formatting.splice(entry, 1)
    const at = this.#stack.lastIndexOf(node)
    if (at < 0) return
    const block = this.#stack.findIndex((one, i) => i > at && SPECIAL.has(one.tag))
    if (block < 0) {
      while (this.#stack.length > at) this.#pop()
      return
    }
    if (this.#stack.slice(at).some((one) => SCOPE.has(one.tag))) return
    // The blocks in it stay open, but no longer look as it made them look.
    for (const one of this.#stack.splice(at, block - at)) one.isOpen = false
    this.#open.set(tag, (this.#open.get(tag) ?? 1) - 1)
    for (let i = at; i < this.#stack.length; i++) {
      const one = this.#stack[i] as Node
      one.appearance = look(this.#stack[i - 1] ?? null, one.cascaded)
    }
  }

  #closeInScope(tag: string): void {
    if ((this.#open.get(tag) ?? 0) > 0) this.#closeUpTo(tag, SCOPE)
  }

  /** Closes the innermost `tag` and what is open in it, unless one of `boundaries` lies between. */
  #closeUpTo(tag: string | ReadonlySet<string>, boundaries: ReadonlySet<string>): void {
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      if (++this.#steps > MAX_STEPS) {
        this.isTooDeep = true
        return
      }
      const name = this.#stack[at]?.tag ?? ''
      if (typeof tag === 'string' ? name === tag : tag.has(name)) {
        while (this.#stack.length > at) this.#pop()
        return
      }
      if (boundaries.has(name)) return
    }
  }

  /** Closes what is open in the nearest of `tags`; nothing where there is none. */
  #popDownTo(tags: ReadonlySet<string>): void {
    if ((this.#open.get('table') ?? 0) === 0) return
    let at = this.#stack.length - 1
    while (at >= 0 && !tags.has(this.#stack[at]?.tag ?? '')) {
      if (++this.#steps > MAX_STEPS) this.isTooDeep = true
      at--
    }
    if (this.isTooDeep && this.#steps > MAX_STEPS) return
    while (this.#stack.length > at + 1) this.#pop()
  }
}

const IN_TABLE: ReadonlySet<string> = new Set([...TABLE_PARTS, 'td', 'th', 'caption'])
const PAGES: ReadonlySet<string> = new Set(['html', 'body'])
const NONE: ReadonlyArray<string> = []
const TABLE: ReadonlySet<string> = new Set(['table', 'html'])
const TABLES = TABLE
const BODY: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot', 'table', 'html'])
const ROW: ReadonlySet<string> = new Set(['tr', ...BODY])
const LISTS: ReadonlySet<string> = new Set([
  'ul',
  'ol',
  'dl',
  'table',
  'td',
  'th',
  'html',
  'blockquote',
])
const DEFINITIONS: ReadonlySet<string> = new Set(['dd', 'dt'])

/** Details show no more than their summary until somebody opens them. */
function isClosed({ tag, attributes }: Node): boolean {
  return tag === 'details' && !attributes.has('open')
}

/** A browser moves what stands in a table, but in no cell of it, before the table. */
function outsideOf(node: Node | null): Node | null {
  let outside = node
  while (outside !== null && TABLE_PARTS.has(outside.tag)) outside = outside.parent
  return outside
}

function look(parent: Node | null, cascaded: Cascaded): Appearance {
  const around = parent?.appearance ?? PAGE
  if (cascaded.style.size === 0 && !cascaded.varies && !cascaded.addsDigits) return around
  const known = cascaded.looks.get(around)
  if (known) return known
  const appearance = lookWithin(around, cascaded)
  cascaded.looks.set(around, appearance)
  return appearance
}

function lookWithin(around: Appearance, { style, varies, addsDigits }: Cascaded): Appearance {
  const own = style.size === 0 ? around : appearanceOf(around, style)
  if (!addsDigits && !varies) return own
  const extra = addsDigits ? 'unclear' : 'varying'
  return { ...own, sight: worse(own.sight, extra), box: worse(own.box, extra) }
}
