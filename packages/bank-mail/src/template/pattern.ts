/**
 * The notation of the lexicon's phrases, compiled to regular expressions over folded text.
 *
 *   compraste {amount} en {merchant}( con tu| el {date}|{stop})
 *
 * - letters match whatever their case and accents (`đ` also a `d`); a letter written with an accent may also be
 *   missing or broken ("Crdito"), as it is in mails that lost their charset
 * - a space, comma, colon or semicolon matches a run (of 24 at most) of those and line breaks
 * - `(a|b)` one of them, `[a]` perhaps, `…` (or `...`) up to 150 characters of anything
 * - words are whole words; `aprobad~` stands for every word that begins so
 * - `{amount}`, `{merchant}` … capture a field; `{date}` takes a time that follows it along;
 *   `{money}` captures an amount only where it carries its currency
 * - `\(` a character of this notation as itself
 * - `{digit}`, `{digits}` one digit, a number of three or more
 * - `(!a|b)` none of them follows, `(<!a|b)` none stands before
 * - `{words}` up to 60 characters of the same sentence, `{few}` up to 25 without an amount among them
 * - `{rest}` up to 70 characters of the same sentence, as many as there are
 * - `{start}` the beginning of a line, cell or sentence, `{beside}` a colon or the way to the next cell
 * - `{_}` a few words of the same line, `{end}` the end of a line or cell, `{stop}` that or the end of a sentence
 *
 * Everything is bounded, so matching takes linear time.
 */
import { escapeRegExp, fold, LETTER } from '../text/fold.ts'
import { MONEY_MARK } from './mask.ts'
import { canOccur, mayBeLost, needsOf } from './needs.ts'
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
  let compiled = cache.get(pattern)
  if (!compiled) {
    compiled = new Compiler(pattern).run()
    cache.set(pattern, compiled)
  }
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
 * Latin scripts neither precede nor follow; other scripts do not show where words end.
 */
export function phraseSource(pattern: string): string {
  const body = new Compiler(pattern, GAP_IN_LINE).body()
  return `(?<![a-z\\u00df-\\u02af\\d])(?:${body})(?![a-z\\u00df-\\u02af\\d])`
}

/** What stands for a space. */
const GAPS: ReadonlySet<string> = new Set(' \n\t,:;')
/** Letters that stand for themselves. */
const PLAIN = /[a-z]+/y

class Compiler {
  #source: string
  #gap: string
  #at = 0
  #groups: Array<Shape> = []

  constructor(source: string, gap = GAP) {
    this.#source = source.replaceAll('...', '…')
    this.#gap = gap
  }

  body(): string {
    const body = this.#alternatives('')
    if (this.#at < this.#source.length) this.#fail(`unexpected ${this.#source[this.#at]}`)
    return body
  }

  run(): Compiled {
    const source = `${BOUNDARY}(?:${this.body()})${WORD_END}`
    let regexp: RegExp | null = null
    return {
      source,
      get regexp() {
        regexp ??= new RegExp(source, 'dg')
        return regexp
      },
      groups: this.#groups,
    }
  }

  /** `gap` stands before every branch but the ones that only look ahead, which need none. */
  #alternatives(closing: string, gap = ''): string {
    const branches = ['']
    while (this.#at < this.#source.length && this.#source[this.#at] !== closing) {
      if (this.#source[this.#at] === '|') {
        this.#at++
        branches.push('')
      } else branches[branches.length - 1] += this.#item()
    }
    return branches
      .map((branch) => (branch === STOP || branch === END ? branch : gap + branch))
      .join('|')
  }

  #item(): string {
    PLAIN.lastIndex = this.#at
    const plain = PLAIN.exec(this.#source)?.[0]
    if (plain !== undefined) {
      this.#at += plain.length
      return plain
    }
    const c = this.#source[this.#at] ?? ''
    if (c === '{') return this.#field()
    if (c === '(' && this.#source[this.#at + 1] === '!') {
      this.#at++
      return `(?!${this.#group(')')})`
    }
    if (c === '(' && this.#source.startsWith('<!', this.#at + 1)) {
      this.#at += 2
      return `(?<!${this.#group(')')})`
    }
    if (c === '(') return `(?:${this.#group(')')})`
    if (c === '[') return this.#optional()
    if (c === ')' || c === ']' || c === '}') this.#fail(`unmatched ${c}`)
    if (c === '~') {
      this.#at++
      return `[${LETTER}]{0,20}`
    }
    if (c === '…') {
      this.#at++
      return '[^]{0,150}?'
    }
    if (GAPS.has(c)) {
      this.#skipGap()
      if (/^\{(?:stop|end)\}/.test(this.#source.slice(this.#at))) return ''
      return this.#source[this.#at] === '(' &&
        !/^\(<?!/.test(this.#source.slice(this.#at, this.#at + 3))
        ? `(?:${this.#group(')', this.#gap)})`
        : this.#gap
    }
    if (c === '\\') this.#at++
    const letter = this.#source[this.#at] ?? ''
    this.#at++
    return this.#letter(letter)
  }

  #letter(c: string): string {
    const folded = fold(c)
    if (c === 'đ') return '[đd]'
    return mayBeLost(c, folded) ? `(?:${escapeRegExp(folded)}|\\ufffd|\\?)?` : escapeRegExp(folded)
  }

  #group(closing: string, gap = ''): string {
    this.#at++
    const inner = this.#alternatives(closing, gap)
    if (this.#source[this.#at] !== closing) this.#fail(`missing ${closing}`)
    this.#at++
    return inner
  }

  #optional(): string {
    const isSpacedBefore = this.#at === 0 || GAPS.has(this.#source[this.#at - 1] ?? '')
    const inner = this.#group(']')
    // "a [b] c" is also "a c": the space goes with what may be missing.
    if (isSpacedBefore && GAPS.has(this.#source[this.#at] ?? '')) {
      this.#skipGap()
      return `(?:(?:${inner})${this.#gap})?`
    }
    return `(?:${inner})?`
  }

  #skipGap(): void {
    while (GAPS.has(this.#source[this.#at] ?? '')) this.#at++
  }

  #field(): string {
    const end = this.#source.indexOf('}', this.#at)
    if (end < 0) this.#fail('missing }')
    const name = this.#source.slice(this.#at + 1, end)
    this.#at = end + 1
    if (name === '_' && this.#isBesideAmount(end + 1)) return NO_AMOUNT
    const special = SPECIAL[name]
    if (special !== undefined) return special
    if (name === 'money') {
      this.#groups.push('amount')
      return this.#gap === GAP ? `(${SIGNED_MONEY})` : MONEY_IN_LINE
    }
    if (!isShape(name)) this.#fail(`no field {${name}}`)
    this.#groups.push(name)
    if (name !== 'merchant') return `(${SHAPES[name]})`
    const isFirst = this.#at === name.length + 2
    const isLast = this.#at >= this.#source.length
    // A name that begins the pattern begins as far left as it may: not on another line.
    return `(${isFirst ? LINE_OF_TEXT : SHAPES.merchant})${isLast ? STOP : ''}`
  }

  #isBesideAmount(end: number): boolean {
    return ['{amount}', '{money}'].some(
      (one) =>
        this.#source.startsWith(one, end) || this.#source.endsWith(`${one} `, end - '{_}'.length),
    )
  }

  #fail(what: string): never {
    throw new Error(`pattern "${this.#source}": ${what} at ${this.#at}`)
  }
}

function isShape(name: string): name is Shape {
  return Object.hasOwn(SHAPES, name)
}
