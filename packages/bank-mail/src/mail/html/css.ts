/** CSS as a list of rules and declarations: the tokens are the library's, the grouping is done here. */
import { type CSSToken, TokenType, tokenizer } from '@csstools/css-tokenizer'

export type Declaration = {
  /** Lower case, escapes undone. */
  readonly name: string
  /** Lower case, escapes and comments undone, single spaces. */
  readonly value: string
  readonly isImportant: boolean
}

export type Rule = {
  readonly selectors: string
  readonly declarations: ReadonlyArray<Declaration>
  /** Whether it holds on a wide screen; else it may hold elsewhere: on a phone, in another program. */
  readonly holds: boolean
}

/** Rules beyond this are another mail's worth of styles: what they hide is then not known. */
const MAX_RULES = 5000

/** Longer values are pictures. */
const MAX_VALUE = 300

/** The declarations of a `style` attribute. */
export function declarationsOf(style: string): Array<Declaration> {
  return new Reader(style).declarations()
}

/** The rules of a style sheet, those of its `@media` among them, in their order. */
export function rulesOf(sheet: string, media = ''): Array<Rule> {
  return new Reader(sheet).rules(isWideScreen(media))
}

class Reader {
  readonly #source: string
  readonly #tokens: ReturnType<typeof tokenizer>
  #token: CSSToken

  constructor(source: string) {
    this.#source = source
    this.#tokens = tokenizer({ css: source })
    this.#token = this.#tokens.nextToken()
  }

  rules(holds: boolean): Array<Rule> {
    const rules: Array<Rule> = []
    // Whether each `@media` that is open holds.
    const open: Array<boolean> = []
    while (!this.#isAt(TokenType.EOF) && rules.length < MAX_RULES) {
      if (this.#isAt(TokenType.CloseCurly)) {
        open.pop()
        this.#next()
      } else if (this.#isAt(TokenType.AtKeyword)) {
        const name = this.#token[4] as { value: string }
        const prelude = this.#prelude(true)
        if (!this.#isAt(TokenType.OpenCurly)) {
          this.#next()
          continue
        }
        this.#next()
        const kind = name.value.toLowerCase()
        if (kind === 'media') open.push((open.at(-1) ?? holds) && isWideScreen(prelude.slice(6)))
        else if (kind === 'supports' || kind === 'layer') open.push(open.at(-1) ?? holds)
        else if (kind === 'container' || kind === 'scope') open.push(false)
        else this.declarations()
      } else if (SKIPPED.has(this.#token[0])) this.#next()
      else {
        const selectors = this.#prelude(false).trim()
        this.#next()
        rules.push({ selectors, declarations: this.declarations(), holds: open.at(-1) ?? holds })
      }
    }
    return rules
  }

  /** Up to the brace that closes the block, or the end. */
  declarations(): Array<Declaration> {
    const out: Array<Declaration> = []
    let name = ''
    let value = ''
    let isValue = false
    let isImportant = false
    let depth = 0
    const end = () => {
      if (isValue && name !== '') out.push({ name, value: value.trim(), isImportant })
      name = value = ''
      isValue = isImportant = false
    }
    for (; !this.#isAt(TokenType.EOF); this.#next()) {
      const [type, text, , , data] = this.#token
      if (type === TokenType.CloseCurly && depth === 0) break
      if (OPENING.has(type)) depth++
      else if (CLOSING.has(type)) depth = Math.max(0, depth - 1)
      if (depth === 0 && type === TokenType.Semicolon) end()
      else if (type === TokenType.Comment) continue
      else if (!isValue && type === TokenType.Colon) isValue = true
      else if (!isValue) name += type === TokenType.Ident ? lower(data, text) : text.trim()
      else if (type === TokenType.Delim && text === '!') isImportant = true
      else if (!isImportant && value.length < MAX_VALUE) {
        value += type === TokenType.Whitespace ? ' ' : lower(data, text)
      }
    }
    end()
    this.#next()
    return out
  }

  /** The text before a block, the reader left at its brace (or, of an at-rule, at a semicolon). */
  #prelude(isAtRule: boolean): string {
    const start = this.#token[2]
    while (!this.#isAt(TokenType.EOF) && !this.#isAt(TokenType.OpenCurly)) {
      if (isAtRule && this.#isAt(TokenType.Semicolon)) break
      this.#next()
    }
    return this.#source.slice(start, this.#token[2])
  }

  #isAt(type: TokenType): boolean {
    return this.#token[0] === type
  }

  #next(): void {
    if (!this.#isAt(TokenType.EOF)) this.#token = this.#tokens.nextToken()
  }
}

const SKIPPED: ReadonlySet<string> = new Set([
  TokenType.Whitespace,
  TokenType.Comment,
  TokenType.CDO,
  TokenType.CDC,
  TokenType.Semicolon,
])
const OPENING: ReadonlySet<string> = new Set([
  TokenType.OpenParen,
  TokenType.OpenSquare,
  TokenType.OpenCurly,
  TokenType.Function,
])
const CLOSING: ReadonlySet<string> = new Set([
  TokenType.CloseParen,
  TokenType.CloseSquare,
  TokenType.CloseCurly,
])

/** What a token says with its escapes undone: the names of idents, the text of strings. */
function lower(data: unknown, text: string): string {
  const said = data as { value?: unknown; unit?: unknown } | undefined
  if (typeof said?.value !== 'string' || /^url\(/i.test(text)) return text.toLowerCase()
  const value = said.value.toLowerCase()
  return text.endsWith('(') ? `${value}(` : text.startsWith('#') ? `#${value}` : value
}

/** Whether a media query (or a list of them) holds for light print-free reading at 1,000 pixels. */
function isWideScreen(queries: string): boolean {
  return queries.split(',').some((query) => {
    const plain = query.toLowerCase().trim()
    if (plain === '') return true
    if (/\b(?:not|print|speech|tty|handheld|prefers-color-scheme\s*:\s*dark)\b/.test(plain)) {
      return false
    }
    const conditions = plain.match(/\([^()]*\)/g) ?? []
    return conditions.every((condition) => {
      const width = /^\(\s*(?:(min|max)-)(?:device-)?width\s*:\s*([\d.]+)(px|em|rem)?\s*\)$/.exec(
        condition,
      )
      if (!width)
        return /prefers-color-scheme\s*:\s*light|orientation\s*:\s*landscape/.test(condition)
      const pixels = Number(width[2]) * (width[3] === 'px' ? 1 : 16)
      return width[1] === 'min' ? pixels <= 1000 : pixels >= 1000
    })
  })
}
