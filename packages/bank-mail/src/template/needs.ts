/**
 * Texts of which every match of a pattern contains one, found without compiling the pattern: most
 * patterns occur in no mail, and a look for these says so.
 */
import { fold } from '../text/fold.ts'
import { type Branches, type Phrase, parse } from './notation.ts'

const known = new Map<string, ReadonlyArray<string>>()

/** What every match of `pattern` contains one of, folded; none if that is not sure. */
export function needsOf(pattern: string): ReadonlyArray<string> {
  let needs = known.get(pattern)
  if (!needs) {
    needs = needsOfAny(parse(pattern))
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

/** What all branches need; none where one needs nothing. */
export function needsOfAny(branches: Branches): ReadonlyArray<string> {
  const all = branches.map(needsOfPhrase)
  return all.some(({ length }) => length === 0) ? [] : [...new Set(all.flat())]
}

function needsOfPhrase(phrase: Phrase): ReadonlyArray<string> {
  let best: ReadonlyArray<string> = []
  const take = (texts: ReadonlyArray<string>) => {
    if (shortest(texts) > shortest(best)) best = texts
  }
  for (const node of phrase) {
    if (node.is === 'group') take(needsOfAny(node.branches))
    if (node.is !== 'letters') continue
    if (/^[a-z]+$/.test(node.text)) take([node.text])
    else for (const run of runsOf(node.text)) take([run])
  }
  return best
}

/** A letter that may be missing parts what stands before it from what stands behind it; folded. */
function runsOf(text: string): Array<string> {
  const runs = ['']
  for (const letter of text.split('')) {
    const folded = fold(letter)
    if (mayBeLost(letter, folded)) runs.push('')
    else runs[runs.length - 1] += folded
  }
  return runs.filter((run) => run !== '')
}

/** The longer its shortest text, the more rarely a set is found by chance. */
function shortest(texts: ReadonlyArray<string>): number {
  let least = texts[0]?.length ?? 0
  for (const { length } of texts) if (length < least) least = length
  return least
}
