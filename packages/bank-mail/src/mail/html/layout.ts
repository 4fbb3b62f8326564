/** Where lines and cells begin while the elements of a page go by. */
import { BLOCK } from './elements.ts'

/** How two pieces of text stand to each other; the greater one wins where several apply. */
const JOINED = 0
const SPACED = 1
const LINE = 2

const CELL: ReadonlySet<string> = new Set(['td', 'th'])
const SECTION: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot'])

/** Whether an element says where rows and cells are, rather than only where a line is. */
export function isTablePart(tag: string): boolean {
  return tag === 'table' || tag === 'tr' || CELL.has(tag) || SECTION.has(tag)
}

export type TextStyle = {
  /** Whether a line end in the source is one on the page. */
  readonly isPreformatted: boolean
  /** Whether it is set higher or lower than the text before it. */
  readonly isRaised: boolean
}

const PLAIN: TextStyle = { isPreformatted: false, isRaised: false }

/**
 * Collects text. Two pieces of text in neighbouring cells of a row are separated by a tab however
 * many blocks and tables lie between them, because what separates them is the row they share.
 */
export class Layout {
  #out: Array<string> = []
  #gap = LINE
  // Open table, tr and cell elements only; everything else does not nest for us.
  // The page itself counts as a table, for rows and cells that have none.
  #stack: Array<'table' | 'tr' | 'cell'> = ['table']
  // The shallowest the stack has been since the last text, and what was on top of it there.
  #lowest = 1
  #crossedCells = false

  /** `display`: what the element's style makes of it, where that is something else than usual. */
  open(tag: string, display?: string): void {
    if (display !== undefined && /^(?:block|flex|grid|table|list-item|table-row)/.test(display)) {
      this.#gap = LINE
    }
    if (tag === 'table') this.#push('table')
    else if (tag === 'tr') {
      this.#popTo('table', false)
      this.#push('tr')
    } else if (CELL.has(tag)) {
      if (!this.#popTo('tr', false)) this.#push('tr')
      this.#push('cell')
    } else if (BLOCK.has(tag)) {
      this.#gap = Math.max(this.#gap, display?.startsWith('inline') ? SPACED : LINE)
    }
  }

  close(tag: string): void {
    if (tag === 'table') this.#popTo('table', true)
    else if (tag === 'tr') this.#popTo('tr', true)
    else if (CELL.has(tag)) this.#popTo('cell', true)
    else if (SECTION.has(tag)) this.#popTo('table', false)
    else if (BLOCK.has(tag)) this.#gap = LINE
  }

  text(piece: string, { isPreformatted, isRaised }: TextStyle = PLAIN): void {
    if (isPreformatted && piece.includes('\n')) {
      const [first = '', ...lines] = piece.split('\n')
      this.text(first)
      for (const line of lines) {
        this.#gap = LINE
        this.text(line)
      }
      return
    }
    // Nobody sees how many spaces there are, but terminals pad a name so, and what follows is no part of it.
    const text = piece.replace(/[ \t\r\n\f]+/g, (run) => (/^ {3,}$/.test(run) ? '   ' : ' '))
    if (text === '') return
    if (text === ' ' || text === '   ') {
      if (this.#gap === JOINED) this.#gap = SPACED
      return
    }
    if (text.startsWith(' ') && this.#gap === JOINED) this.#gap = SPACED
    this.#separate()
    // Cents set high ("$41" with a raised "00") must not become more dollars.
    if (isRaised && this.#gap === JOINED && /^\d/.test(text)) this.#out.push('^')
    this.#out.push(text.replace(/^ +| +$/g, ''))
    this.#gap = text.endsWith(' ') ? SPACED : JOINED
    this.#lowest = this.#stack.length
    this.#crossedCells = false
  }

  toString(): string {
    return this.#out.join('').replace(/(?<![^\n\t])-->/g, '')
  }

  #separate(): void {
    const inSameRow = this.#crossedCells && this.#stack[this.#lowest - 1] === 'tr'
    if (inSameRow) this.#out.push('\t')
    else if (this.#gap === LINE) this.#out.push('\n')
    else if (this.#gap === SPACED) this.#out.push(' ')
  }

  #push(item: 'table' | 'tr' | 'cell'): void {
    this.#stack.push(item)
    if (item === 'cell') this.#crossedCells = true
    this.#gap = LINE
  }

  /** Closes down to the nearest `item` of the table we are in, that one too if `inclusive`; false if there is none. */
  #popTo(item: 'table' | 'tr' | 'cell', inclusive: boolean): boolean {
    this.#gap = LINE
    let at = this.#stack.length - 1
    while (at > 0 && this.#stack[at] !== item && this.#stack[at] !== 'table') at--
    if (this.#stack[at] !== item) return false
    this.#stack.length = Math.max(1, inclusive ? at : at + 1)
    this.#lowest = Math.min(this.#lowest, this.#stack.length)
    return true
  }
}
