/**
 * Texts of which every match of a pattern contains one, found without compiling the pattern: most
 * patterns occur in no mail, and a look for these says so.
 */
import { fold } from '../text/fold.ts'

const known = new Map<string, ReadonlyArray<string>>()

/** What every match of `pattern` contains one of, folded; none if that is not sure. */
export function needsOf(pattern: string): ReadonlyArray<string> {
  let needs = known.get(pattern)
  if (!needs) {
    needs = new Scan(pattern.replaceAll('...', '…')).group()
    known.set(pattern, needs)
  }
  return needs
}

/** Whether `folded` has one of the texts that a pattern needs. */
export function canOccur(needs: ReadonlyArray<string>, folded: string): boolean {
  return needs.length === 0 || needs.some((text) => folded.includes(text))
}

/** A letter whose accent, or which itself, a mail that lost its charset may lack. */
export function mayBeLost(letter: string, folded: string): boolean {
  return letter === 'đ' || (folded !== letter.toLowerCase() && /[a-z\u00df-\u02af]/.test(folded))
}

const LETTERS = /[a-z]+/y
const GAPS = ' \n\t,:;'

class Scan {
  readonly #pattern: string
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  /** To the bracket that closes it, or the end: what all branches need, none where one needs nothing. */
  group(): ReadonlyArray<string> {
    const all: Array<string> = []
    let isSure = true
    let best: ReadonlyArray<string> = []
    let run = ''
    const take = (texts: ReadonlyArray<string>) => {
      if (shortest(texts) > shortest(best)) best = texts
    }
    const endRun = () => {
      if (run !== '') take([run])
      run = ''
    }
    const endBranch = () => {
      endRun()
      if (best.length === 0) isSure = false
      all.push(...best)
      best = []
    }
    for (; this.#at < this.#pattern.length; this.#at++) {
      LETTERS.lastIndex = this.#at
      const letters = LETTERS.exec(this.#pattern)?.[0]
      if (letters !== undefined) {
        run += letters
        this.#at += letters.length - 1
        continue
      }
      const c = this.#pattern[this.#at] ?? ''
      if (c === ')' || c === ']') break
      if (c === '|') endBranch()
      else if (c === '(' || c === '[') {
        endRun()
        const isLook = /^\(<?!/.test(this.#pattern.slice(this.#at, this.#at + 3))
        this.#at++
        const inner = this.group()
        if (c === '(' && !isLook) take(inner)
      } else if (c === '{') {
        endRun()
        const end = this.#pattern.indexOf('}', this.#at)
        this.#at = end < 0 ? this.#pattern.length : end
      } else if (c === '~' || c === '…' || GAPS.includes(c)) endRun()
      else {
        if (c === '\\') this.#at++
        const letter = this.#pattern[this.#at] ?? ''
        const folded = fold(letter)
        if (mayBeLost(letter, folded)) endRun()
        else run += folded
      }
    }
    endBranch()
    return isSure ? [...new Set(all)] : []
  }
}

/** The longer its shortest text, the more rarely a set is found by chance. */
function shortest(texts: ReadonlyArray<string>): number {
  let least = texts[0]?.length ?? 0
  for (const { length } of texts) if (length < least) least = length
  return least
}
