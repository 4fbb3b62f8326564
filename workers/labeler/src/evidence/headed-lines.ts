/** Sorted lines as a file has them, with what is known of all of them in a line before. */

export type HeadedLines = {
  /** Words of the longest name. */
  readonly longest: number
  /** Words without commas. */
  readonly listed: ReadonlyArray<string>
  readonly lines: string
}

/** A line of the longest name's words, a tab, and the words that are listed; then the lines. */
export function withHead({ longest, listed, lines }: HeadedLines): string {
  return `${longest}\t${listed.join(',')}\n${lines}\n`
}

/** What `withHead` wrote. */
export function headedLines(file: string): HeadedLines {
  const head = file.indexOf('\n')
  const [longest, listed = ''] = file.slice(0, head).split('\t')
  return { longest: Number(longest), listed: listed.split(','), lines: file.slice(head + 1, -1) }
}
