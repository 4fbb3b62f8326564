/**
 * What stands behind a merchant's name and says where it is: of a line with no column for the town.
 * Only names are cut so: keys, by which merchants are known again, keep the town.
 */
import { dictionary, fold, isTown } from 'merchant-name'
import { NO_TOWNS } from '../../data/no-towns.generated.ts'
import { SMALL_TOWNS } from '../../data/small-towns.ts'

/** Words of the longest town. */
const LONGEST = 3

/** Words that need another behind them: `Bank of Kendal`, `Casa Monza`. */
const LEADING = new Set(
  (
    'of de del da do di du des the la el los las il lo le les a at in en to for y e and & von van der am im zum zur ' +
    'san santa saint st new old don dona dr chez university visit ' +
    'bella bello nuova nuovo vecchia antica piccola nova novo velha nueva nuevo vieja little golden taste'
  ).split(' '),
)

/** Words that need a town where they are all that stands before it: `Bar Roma`, but `Annie Bakery Cafe`. */
const HOUSES = new Set(['casa', 'villa', 'hotel', 'bank', 'banco', 'bar', 'cafe', 'club'])

/** What is told apart by its town: there is one in each. */
export const ONE_A_TOWN =
  /^(?:hotel|hostel|hostal|airport|aeropuerto|aeroporto|flughafen|universi\w*|museum|museo|musee|zoo|theat\w*|teatro|council|city|ville|stadt\w*|gemeente|comune|mairie|camara|inn|suites|station|bahnhof|gare|cathedral|opera|stadium|arena|festival)$/

/** Words without the towns that they end with; a name of one word keeps its town unless `isKnown` says that it is a name. */
export function withoutTown(
  words: ReadonlyArray<string>,
  raw: string,
  isKnown: (words: ReadonlyArray<string>) => boolean,
): ReadonlyArray<string> {
  for (let size = Math.min(LONGEST, words.length - 1); size > 0; size--) {
    const town = words.slice(-size).join(' ')
    if (!isPlace(town)) continue
    const name = words.slice(0, -size)
    // `FINCHLEY DENTAL LO LONDON`: an article elsewhere, and here the town's first letters.
    const bare = withoutCutTown(name, town)
    const last = fold(bare.at(-1) ?? '')
    const isBound =
      LEADING.has(last) ||
      (bare.length < 3 && HOUSES.has(last)) ||
      (name.some((word) => ONE_A_TOWN.test(fold(word))) && !isNamedHouse(name))
    if (isBound || !(name.length > 1 || isTwice(town, raw) || isKnown(name))) return words
    return withoutTown(bare, raw, isKnown)
  }
  return words
}

/** `HOTEL BLUE HERON MENDOZA`: a house with a name of its own needs no town. */
function isNamedHouse(name: ReadonlyArray<string>): boolean {
  const own = name.map(fold).filter((word) => !HOUSE.test(word) && !LEADING.has(word))
  return own.length < name.length && own.length > 0 && !own.some((word) => ONE_A_TOWN.test(word))
}

/** Where one sleeps: of these, other than of councils and stations, a town has many. */
const HOUSE = /^(?:hotel|hostel|hostal|inn|suites)$/

/** `HERON DENTAL HEI HEIDELBERG`: the name's column had room for the town's first letters. */
function withoutCutTown(name: ReadonlyArray<string>, town: string): ReadonlyArray<string> {
  const last = fold(name.at(-1) ?? '')
  const isCut = name.length > 2 && last.length > 1 && fold(town).startsWith(last)
  return isCut ? name.slice(0, -1) : name
}

/** A town in the name's column and in its own: `GOBLET TAGUIG TAGUIG CITY PH`. */
function isTwice(town: string, raw: string): boolean {
  return ` ${fold(raw)} `.split(` ${fold(town)}`).length > 2
}

/** Names that end in a number of their own: `Terminal 5`, `Route 66`. */
const NUMBERED =
  /^(?:terminal|route|ruta|pier|gate|track|channel|level|studio|area|phase|highway|motel|super)$/

/** Whether so many last words stand behind a dash and tell nothing of the shop. */
function isDashed(
  words: ReadonlyArray<string>,
  size: number,
  raw: string,
  isTelling: (words: ReadonlyArray<string>) => boolean,
): boolean {
  if (words.length < size + 2) return false
  const branch = words.slice(-size)
  const text = branch.join(' ')
  if (text.length > 13 || !/^\p{L}[\p{L} ]+$/u.test(text)) return false
  const folded = branch.map(fold)
  return (
    raw.toLowerCase().includes(` - ${text.toLowerCase()}`) &&
    (!isTelling(folded) || HOW.test(folded.join(' ')))
  )
}

/** How one buys at a shop, behind a dash. */
const HOW = /^(?:delivery|takeaway|take out|pick ?up|online)$/

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
  const isAddress = words.length > 2 || /\.[a-z]{2,3}(?: |$)/i.test(raw)
  if (words.length > 1 && isAddress && glued === fold(last)) return words.slice(0, -1)
  // What stands behind a dash of its own: `BLUE HERON - PLA`.
  const dashed = [2, 1].find((size) => isDashed(words, size, raw, isTelling))
  if (dashed) return words.slice(0, -dashed)
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

const small = dictionary(SMALL_TOWNS, (town) => [town, true])

/** Whether a text is the name of a town and of nothing else. */
export function isPlace(text: string): boolean {
  const town = fold(text)
  if (small.get(town)) return true
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
const FORM =
  /^(?:llc|ltd|gmbh|srl|sarl|bv|ab|aps|doo|ood|eood|kft|zrt|oyj|pte|sdn|pao|oao|zao|ooo)$/

/** Forms that are words besides, unless an address follows, with its number. */
const SHORT_FORM = /^(?:ag|se|nv)$/

/** Words up to a legal form in their middle: behind it stands where the company is, unless that tells more of it. */
export function withoutForm(
  words: ReadonlyArray<string>,
  isTelling: (words: ReadonlyArray<string>) => boolean,
): ReadonlyArray<string> {
  // It stands before the name in France.
  if (words.length > 1 && /^(?:sarl|eurl)$/.test(fold(words[0] ?? ''))) return words.slice(1)
  const isAddressed = words.some((word) => /^\d+$/.test(word))
  const at = words.findIndex(
    (word, i) => i > 0 && (FORM.test(fold(word)) || (isAddressed && SHORT_FORM.test(fold(word)))),
  )
  if (at < 0 || isTelling(words.slice(at + 1).map(fold))) return words
  return words.slice(0, at)
}
