/** Keeps account of what a page shows to all, to some and to nobody. */
import { cleanLines } from '../../text/clean.ts'
import type { Sight } from './sight.ts'

export type Seen = {
  /** Text that nobody sees, or that only some programs show: other screens, Word's engine, no pictures. */
  readonly hidden: string
  /** What is seen on every screen, where that is less than `text`; null where it is the same. */
  readonly surely: string | null
  /** Whether digits stand where only a browser could tell: moved, turned, put over others, made by a style. */
  readonly isUnclear: boolean
}

/** More hidden text than this tells nothing new. */
const MAX_HIDDEN = 60_000

export class Sights {
  #hidden: Array<string> = []
  #hiddenLength = 0
  #sure: Array<string> = []
  #varies = false
  #isUnclear = false

  show(piece: string, sight: Sight): void {
    if (sight === 'unclear') this.#isUnclear ||= /\d/.test(piece)
    if (sight === 'varying') {
      this.#varies ||= /\d/.test(piece)
      this.#sure.push('\n')
    } else this.#sure.push(piece)
  }

  hide(piece: string): void {
    if (this.#hiddenLength > MAX_HIDDEN) return
    this.#hidden.push(piece)
    this.#hiddenLength += piece.length
  }

  /** Between two elements that are hidden: their digits are not one number. */
  breakHidden(): void {
    this.hide('\n')
  }

  /** What stands for a picture is shown where pictures are not. */
  picture(alt: string): void {
    this.hide(`\n${alt}\n`)
  }

  /** Comments are for nobody, but Outlook shows what stands in one that asks for it. */
  comment(text: string): void {
    if (!/^\s*\[if\s[^\]]{0,60}\bmso\b/.test(text.slice(0, 100)) || /^\s*\[if\s+!/.test(text))
      return
    this.hide(`\n${text.slice(text.indexOf(']') + 1).replace(/<[^<>]*>/g, ' ')}\n`)
  }

  result(): Seen {
    return {
      hidden: cleanLines(this.#hidden.join('')),
      surely: this.#varies ? cleanLines(this.#sure.join('')) : null,
      isUnclear: this.#isUnclear,
    }
  }
}
