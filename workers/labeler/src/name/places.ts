/**
 * What stands behind a merchant's name and says where it is: of a line with no column for the town.
 * Only names are cut so: keys, by which merchants are known again, keep the town.
 */
import { fold, isTown } from 'merchant-name'
import { NO_TOWNS } from '../../data/no-towns.generated.ts'

/** Words of the longest town. */
const LONGEST = 3

/** Words that need another behind them: `Bank of Kendal`, `Casa Monza`. */
const LEADING = new Set(
  (
    'of de del da do di du des the la el los las il lo le les a at in en to for y e and & von van der am im zum zur ' +
    'san santa saint st new old don dona dr chez casa villa hotel bank banco bar cafe university club visit ' +
    'bella bello nuova nuovo vecchia antica piccola nova novo velha nueva nuevo vieja little golden taste'
  ).split(' '),
)

/** What is told apart by its town: there is one in each. */
export const ONE_A_TOWN =
  /^(?:hotel|hostel|hostal|airport|aeropuerto|aeroporto|flughafen|universi\w*|museum|museo|musee|zoo|theat\w*|teatro|council|city|ville|stadt\w*|gemeente|comune|mairie|camara|inn|suites|station|bahnhof|gare|cathedral|opera|stadium|arena|festival)$/

/** Words without the towns that they end with; a name of one word keeps its town unless `isKnown` says that it is a name. */
export function withoutTown(
  words: ReadonlyArray<string>,
  isKnown: (words: ReadonlyArray<string>) => boolean,
): ReadonlyArray<string> {
  for (let size = Math.min(LONGEST, words.length - 1); size > 0; size--) {
    if (!isPlace(words.slice(-size).join(' '))) continue
    const name = words.slice(0, -size)
    const isBound =
      LEADING.has(fold(name.at(-1) ?? '')) || name.some((word) => ONE_A_TOWN.test(fold(word)))
    if (isBound || !(name.length > 1 || isKnown(name))) return words
    return withoutTown(name, isKnown)
  }
  return words
}

/** Names that end in a number of their own: `Terminal 5`, `Route 66`. */
const NUMBERED =
  /^(?:terminal|route|ruta|pier|gate|track|channel|level|studio|area|phase|highway|motel|super)$/

/** Words without a branch that they end with: a Japanese one (`新宿店`), a short number of a chain's shop, its address again. */
export function withoutBranch(
  words: ReadonlyArray<string>,
  raw: string,
  isTelling: (words: ReadonlyArray<string>) => boolean,
): ReadonlyArray<string> {
  const last = words.at(-1) ?? ''
  if (words.length > 1 && /^\p{Script=Han}.*店$/u.test(last)) return words.slice(0, -1)
  // The town's column may hold the shop's address instead: `MOSSBERRY TEA MOSSBERRYTEA.COM`.
  const glued = fold(words.slice(0, -1).join('')).replaceAll(' ', '')
  if (words.length > 2 && glued === fold(last)) return words.slice(0, -1)
  // What stands behind a dash of its own: `BLUE HERON - PLA`.
  const dash = words.length > 2 ? / - (\p{L}[\p{L} ]{1,12})$/u.exec(raw) : null
  const branch = fold(dash?.[1] ?? '').split(' ')
  const isDashed =
    dash !== null && branch.every((word, at) => word === fold(words.at(at - branch.length) ?? ''))
  if (isDashed && branch.length < words.length - 1 && !isTelling(branch))
    return words.slice(0, -branch.length)
  // `ALDI 40 776`, `GORDON BIERSCH - 28`.
  const isBranch = /(?: \d{1,3} \d{3,}| - ?\d{1,4})$/.test(raw)
  if (words.length > 1 && /^\d{1,3}$/.test(last) && isBranch) return words.slice(0, -1)
  const isNumber = /^\d{1,2}$/.test(last) && raw === raw.toUpperCase()
  return isNumber && words.length > 2 && !NUMBERED.test(fold(words.at(-2) ?? ''))
    ? words.slice(0, -1)
    : words
}

/** Made when first asked for. */
let others: ReadonlySet<string> | null = null

/** Whether a text is the name of a town and of nothing else. */
export function isPlace(text: string): boolean {
  const town = fold(text)
  if (!isTown(town)) return false
  others ??= new Set(NO_TOWNS.split('|'))
  return !others.has(town)
}

/**
 * The line up to a number that stands behind a name: a shop's number or a date in the middle is
 * followed by where the shop is. Null where nothing of the kind stands there, or where what follows
 * tells more of the shop (`isTelling`).
 */
export function beforeNumber(
  raw: string,
  isTelling: (words: ReadonlyArray<string>) => boolean,
): string | null {
  const found = NUMBER.exec(raw)
  if (!found) return null
  const [, name = '', behind = ''] = found
  const words = fold(behind).split(' ')
  return words.length > 4 || isTelling(words) ? null : name
}

/** A name, then a number of three digits and more or a date, then words and nothing else. */
const NUMBER =
  /^(\S.{2,60}?)[ ,]+(?:nr\.? ?\d{1,6}|#\s?\d{1,6}|\d{3,12}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?:\s+|-\s*)(\p{L}[\p{L}\d.' -]{2,40})$/iu

/** Legal forms that are no words besides. */
const FORM = /^(?:llc|ltd|gmbh|srl|sarl|bv|doo|ood|eood|kft|zrt|oyj|pte|sdn)$/

/** Words up to a legal form in their middle: behind it stands where the company is, unless that tells more of it. */
export function withoutForm(
  words: ReadonlyArray<string>,
  isTelling: (words: ReadonlyArray<string>) => boolean,
): ReadonlyArray<string> {
  const at = words.findIndex((word, i) => i > 0 && FORM.test(fold(word)))
  if (at < 0 || isTelling(words.slice(at + 1).map(fold))) return words
  return words.slice(0, at)
}
