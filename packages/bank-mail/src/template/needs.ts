/** Texts of which every match of a pattern contains one, found while the pattern is compiled. */

/** The branches of one group, or of the whole: every one of them has to need something. */
export class Needs {
  #run = ''
  #best: ReadonlyArray<string> = []
  readonly #done: Array<ReadonlyArray<string>> = []

  /** Text that follows what was read before. */
  read(text: string): void {
    this.#run += text
  }

  /** What a group within this branch needs; with none, only the text so far ends. */
  also(texts: ReadonlyArray<string>): void {
    for (const found of [this.#run === '' ? [] : [this.#run], texts]) {
      if (shortest(found) > shortest(this.#best)) this.#best = found
    }
    this.#run = ''
  }

  /** The next branch begins. */
  branch(): void {
    this.also([])
    this.#done.push(this.#best)
    this.#best = []
  }

  /** What all branches need; none where one of them needs nothing. */
  all(): ReadonlyArray<string> {
    this.also([])
    const branches = [...this.#done, this.#best]
    return branches.some((texts) => texts.length === 0) ? [] : [...new Set(branches.flat())]
  }
}

/** The longer its shortest text, the more rarely a set is found by chance. */
function shortest(texts: ReadonlyArray<string>): number {
  return texts.length === 0 ? 0 : Math.min(...texts.map(({ length }) => length))
}
