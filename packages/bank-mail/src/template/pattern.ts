/**
 * Phrases (see `notation.ts`) as regular expressions over folded text; what each sign and each `{field}`
 * stands for is a table of README.md.
 *
 * Everything is bounded, so matching takes linear time.
 */
import { CASED, escapeRegExp, fold, LETTER } from '../text/fold.ts'
import { MONEY_MARK } from './mask.ts'
import { canOccur, mayBeLost, needsOf } from './needs.ts'
import { type Branches, type Node, type Phrase, parse } from './notation.ts'
import { LINE_OF_TEXT, SHAPES, type Shape, SIGNED_MONEY } from './shapes.ts'

export type Compiled = {
  readonly source: string
  /** Made when first asked for: most patterns miss what they need, and cost no regular expression. */
  readonly regexp: RegExp
  /** The field of each capturing group, from group 1 on. */
  readonly groups: ReadonlyArray<Shape>
}

// Bounded, because a pattern may begin with one (where its first letter may be missing).
const GAP = '[\\s,:;]{1,24}'
const END = '(?=\\s*(?:[\\n\\t]|$))'
// "ST. MARY" and "ACME INC. with": a dot after so few letters, or these, ends no sentence.
const STOP = `(?=(?:(?<!\\b(?:inc|ltd|pte|cia|co|corp|ltda|[${LETTER}]))\\.)?\\s*(?:[\\n\\t]|$)|(?<=[${LETTER}\\d]{3})(?<!\\b(?:inc|ltd|pte|cia|ave|corp|ltda))[.!?]\\s)`
// A match neither begins nor ends within a word; Thai and Japanese do not show where words end.
const UNSPACED = '\\u0e00-\\u0e7f\\u3040-\\u30ff\\u3400-\\u9fff'
const BOUNDARY = `(?:(?<![${LETTER}\\d])|(?![${LETTER}\\d])|(?=[${UNSPACED}]))`
const WORD_END = `(?:(?![${LETTER}\\d])|(?<![${LETTER}\\d])|(?<=[${UNSPACED}]))`
const SPECIAL: Readonly<Record<string, string>> = {
  _: '[^\\n\\t]{0,60}?',
  words: '[^.\\n\\t]{0,60}?',
  few: `[^.\\n\\t${MONEY_MARK}]{0,25}?`,
  start: '(?<=^|[\\n\\t]|[.!] )',
  beside: '[:\\s]{1,4}',
  rest: '[^.\\n\\t]{0,70}',
  digit: '\\d',
  digits: '\\d{3,12}',
  end: END,
  stop: STOP,
}

/** `{_}` beside an amount: words that lead over another one belong to that. */
const NO_AMOUNT = `[^\\n\\t${MONEY_MARK}]{0,60}?`

const cache = new Map<string, Compiled>()

/** Compiles `pattern`; throws an error that names the mistake. */
export function compile(pattern: string): Compiled {
  const known = cache.get(pattern)
  if (known) return known
  const compiler = new Compiler(GAP)
  const source = `${BOUNDARY}(?:${compiler.alternatives(parse(pattern), true)})${WORD_END}`
  let regexp: RegExp | null = null
  const compiled = {
    source,
    get regexp() {
      regexp ??= new RegExp(source, 'dg')
      return regexp
    },
    groups: compiler.groups,
  }
  cache.set(pattern, compiled)
  return compiled
}

/** Whether `pattern` occurs in `folded`. */
export function occurs(pattern: string, folded: string): boolean {
  return placeOf(pattern, folded) >= 0
}

/** Where `pattern` first occurs in `folded`, or -1. */
export function placeOf(pattern: string, folded: string): number {
  if (!canOccur(needsOf(pattern), folded)) return -1
  const { regexp } = compile(pattern)
  regexp.lastIndex = 0
  return regexp.exec(folded)?.index ?? -1
}

/** What stands for a space in a phrase of one line. */
const GAP_IN_LINE = '[ ,:;]{1,3}'
/** An amount in it: bounded, because a phrase may begin with one. */
const MONEY_IN_LINE = `${MONEY_MARK}{1,40}`

/**
 * The source of a regular expression over folded text for a phrase that stays in one line. Letters of
 * Latin scripts neither precede nor follow, those of other scripts with capitals do not precede; the
 * rest writes small words and endings without a space, numbers as well: "尾号4417收到".
 */
export function phraseSource(phrase: Phrase): string {
  const body = new Compiler(GAP_IN_LINE).alternatives([phrase], true)
  return `(?:(?<![${CASED}\\d])|(?<=\\d)(?=[${UNSPACED}]))(?:${body})(?![a-z\\u00df-\\u02af\\d])`
}

class Compiler {
  readonly #gap: string
  readonly groups: Array<Shape> = []

  constructor(gap: string) {
    this.#gap = gap
  }

  /** `gap` stands before every branch but the ones that only look ahead, which need none. */
  alternatives(branches: Branches, isTop: boolean, gap = ''): string {
    const all = branches.map((phrase, at) => {
      const source = this.#phrase(phrase, isTop && at === 0, isTop && at === branches.length - 1)
      return source === STOP || source === END ? source : gap + source
    })
    return all.join('|')
  }

  /** `isFirst`, `isLast`: whether nothing stands before it, or behind it. */
  #phrase(phrase: Phrase, isFirst: boolean, isLast: boolean): string {
    let source = ''
    for (let at = 0; at < phrase.length; at++) {
      const [last, node, next] = [phrase[at - 1], phrase[at], phrase[at + 1]]
      if (node?.is === 'gap' && next?.is === 'group') {
        source += `(?:${this.alternatives(next.branches, false, this.#gap)})`
        at++
      } else if (node?.is === 'gap') {
        const isStop = next?.is === 'field' && (next.name === 'stop' || next.name === 'end')
        source += isStop ? '' : this.#gap
      } else if (node?.is === 'perhaps') {
        const inner = `(?:${this.alternatives(node.branches, false)})`
        // "a [b] c" is also "a c": the space goes with what may be missing.
        const isSpaced = (at === 0 ? isFirst : last?.is === 'gap') && next?.is === 'gap'
        source += isSpaced ? `(?:${inner}${this.#gap})?` : `${inner}?`
        if (isSpaced) at++
      } else if (node?.is === 'field') {
        source += this.#field(phrase, at, isFirst && at === 0, isLast && next === undefined)
      } else if (node) source += this.#plain(node)
    }
    return source
  }

  #plain(node: Exclude<Node, { is: 'field' | 'gap' | 'perhaps' }>): string {
    if (node.is === 'letters') return /^[a-z]*$/.test(node.text) ? node.text : lettersOf(node.text)
    if (node.is === 'stem') return `[${LETTER}]{0,20}`
    if (node.is === 'anything') return '[^]{0,150}?'
    const look = node.is === 'group' ? '?:' : node.is === 'ahead' ? '?!' : '?<!'
    return `(${look}${this.alternatives(node.branches, false)})`
  }

  #field(phrase: Phrase, at: number, isFirst: boolean, isLast: boolean): string {
    const { name } = phrase[at] as { readonly name: string }
    if (name === '_' && isBesideAmount(phrase, at)) return NO_AMOUNT
    const special = SPECIAL[name]
    if (special !== undefined) return special
    if (name === 'money') {
      this.groups.push('amount')
      return this.#gap === GAP ? `(${SIGNED_MONEY})` : MONEY_IN_LINE
    }
    if (!isShape(name)) throw new Error(`pattern "{${name}}": no such field`)
    this.groups.push(name)
    if (name !== 'merchant') return `(${SHAPES[name]})`
    // A name that begins the pattern begins as far left as it may: not on another line.
    return `(${isFirst ? LINE_OF_TEXT : SHAPES.merchant})${isLast ? STOP : ''}`
  }
}

/** Each letter as itself and as what a mail may have of it. */
function lettersOf(text: string): string {
  const sourceOf = (c: string) => {
    const folded = fold(c)
    if (c === 'đ') return '[đd]'
    return mayBeLost(c, folded) ? `(?:${escapeRegExp(folded)}|\\ufffd|\\?)?` : escapeRegExp(folded)
  }
  return text.split('').map(sourceOf).join('')
}

function isBesideAmount(phrase: Phrase, at: number): boolean {
  const isAmount = (node: Node | undefined) =>
    node?.is === 'field' && (node.name === 'amount' || node.name === 'money')
  return isAmount(phrase[at + 1]) || (phrase[at - 1]?.is === 'gap' && isAmount(phrase[at - 2]))
}

function isShape(name: string): name is Shape {
  return Object.hasOwn(SHAPES, name)
}
