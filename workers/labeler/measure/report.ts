/** Measurements as plain tables. */
import type { Guess } from './protocols.ts'
import { isFineRight, shown, unique, weighted } from './tally.ts'

export type Cells = ReadonlyArray<string>

export function heading(text: string): string {
  return `\n${text}`
}

/** All guesses, then repeats and new merchants apart. */
export function protocolRows(guesses: ReadonlyArray<Guess>): Array<Cells> {
  const repeats = guesses.filter(({ isRepeat }) => isRepeat)
  const fresh = guesses.filter(({ isRepeat }) => !isRepeat)
  const parts: Array<[string, ReadonlyArray<Guess>]> = [['all', guesses]]
  if (repeats.length > 0) parts.push(['repeats', repeats], ['new merchants', fresh])
  return [
    ['', 'lines', 'transactions', 'group, weighted', 'group, unique', 'category, unique'],
    ...parts.map(([name, part]) => [
      name,
      String(part.length),
      String(weighted(part).of),
      shown(weighted(part)),
      shown(unique(part)),
      shown(unique(part, isFineRight)),
    ]),
  ]
}

/** How many labels were decided how, by which evidence, and how many of them are right. */
export function byDecision(guesses: ReadonlyArray<Guess>): Array<Cells> {
  const row = (name: string, part: ReadonlyArray<Guess>): Cells => [
    name,
    String(part.length),
    (part.length / guesses.length).toFixed(2),
    shown(unique(part)),
    shown(weighted(part)),
  ]
  const parts = (of: (guess: Guess) => string) =>
    [...new Set(guesses.map(of))].sort().map((name) =>
      row(
        name,
        guesses.filter((guess) => of(guess) === name),
      ),
    )
  return [
    ['', 'lines', 'share', 'right, unique', 'right, weighted'],
    ...parts(({ label }) => label.decision),
    ...parts(({ label }) => `${label.decision} by ${label.evidence}`),
  ]
}

/** Columns padded to the widest cell; the first left, the others right. */
export function table(rows: ReadonlyArray<Cells>): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}
