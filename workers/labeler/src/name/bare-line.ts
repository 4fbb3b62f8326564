/**
 * A raw line without what stands around its name and names nobody. Only names are cut so: keys, by which
 * merchants are known again, are the normaliser's.
 */
import { fold, type NormalisedMerchant } from 'merchant-name'
import { isPlace } from './places.ts'

/** What is asked of words that could be a merchant of their own: whether a list names them, whether they tell a trade. */
export type Asked = {
  isNamed: (words: ReadonlyArray<string>) => boolean
  isTelling: (words: ReadonlyArray<string>) => boolean
}

/** The line without a till's number, an unknown processor's letters and a town in letters of its own; itself where it has none. */
export function bareLine({ raw, processor, words }: NormalisedMerchant, asked: Asked): string {
  const line = withoutCompany(
    withoutTownBehindSign(withoutTownBefore(withoutFields(raw), words), words),
  )
  // A processor that is known has gone already, and columns are counted with it.
  const isKnown = processor !== null || words[0] !== fold(LETTERS.exec(line)?.[1] ?? '')
  const named = isKnown ? line : withoutLetters(line, asked)
  const shop = withoutOwnTown(named)
  // A town that the normaliser knows has gone with all that stood before it.
  const isLeft = fold(named.slice(shop.length))
    .split(' ')
    .includes(words.at(-1) ?? '')
  return isLeft ? shop : named
}

/** A line without numbers and kinds of a till, an account's number, an address, and a town tied to the name. */
function withoutFields(raw: string): string {
  const line = raw
    .replace(TILL, '')
    .replace(KIND, '')
    .replace(OUTLET, '')
    .replace(IBAN, '')
    .replace(SAID, '')
  const [, name = '', number = ''] = ADDRESSED.exec(line) ?? []
  // `STUDIO 54 MAIN ST` may be named so, and a code is no name.
  const isName = /\p{L}{3}/u.test(name) && (number.length > 2 || / \p{L}/u.test(name))
  return withoutTied(isName ? name : line)
}

/** What somebody says of the merchant behind a dash between sentences: `Heron Go — Purchases and spending`. */
const SAID = /(?<=\S{3}) — .*$/u

/** A shop's address in English behind its name: `HERON CAFE 4175 GEIST RD FAIRBANKS 99709 AK USA`. */
const ADDRESSED =
  /^(\S.{3,40}?)(?: [\dF]\d{3,9})? (\d{2,11}) (?:[NSEW]\.? )?\p{L}[\p{L}.]{1,20}(?: [\p{L}.]{2,20})? (?:AVE|ST|RD|BLVD|DR|HWY|PKWY|LN|WAY|STREET|ROAD|AVENUE)\b\.?(?: .*)?$/iu

/** A town in other letters than the end of the name, which the name's column cut: `Heron StatioRIYADH SA`. */
const TIED =
  /^(.{4,40}\p{Ll})(\p{Lu}[\p{L}'-]{3,})((?: \p{Lu}[\p{L}'-]{3,}){0,2})(?: +\p{L}{2,3}){0,2} *$/u

function withoutTied(line: string): string {
  const [, name = '', town = '', more = ''] = TIED.exec(line) ?? []
  return isPlace(town + more) ? name : line
}

/** The payee's account behind its name: `HERON B.V. NL65 ADYB 2006 0111 62`. */
const IBAN = / \p{Lu}{2}\d{2}(?: ?[\p{Lu}\d]{4}){3,7}(?: ?[\p{Lu}\d]{1,3})?$/u

/** What stands between a name and a country behind a comma is the town: `Heron Market LEIDSCHENDAM, NL`. */
const TOWN_AND_COUNTRY = /^(\S{5,60}|\S.{1,50} \S{1,30}) (\p{Lu}[\p{L}'-]{3,20}), \p{Lu}{2}$/u

function withoutTownBefore(line: string, words: ReadonlyArray<string>): string {
  const [, name = '', town = ''] = TOWN_AND_COUNTRY.exec(line) ?? []
  // A town that the normaliser knows has gone already.
  const isLeft = town !== '' && fold(town).split(' ').at(-1) === words.at(-1)
  return isLeft && !/ (?:of|de|la|el|san|st|new|the)$/i.test(name) ? name : line
}

/** `0960-LB BUSINESS`, `216 - C MARKET`: a number that a dash ties to the name. */
const TILL = /^\d{3,6}(?:-(?=\p{L}{2})| - (?=\p{L}))/u

/** `LCAE27 CULTO CAFE`: letters and a number of an outlet, before a name of several words. */
const OUTLET = /^\p{Lu}{2,4}\d{2,4} (?=\p{L}+ \p{L})/u

/** A terminal's number and the kind of shop, behind the name and its town: `PLUM NEW YORK - 7101466 RESTAURANT`. */
const KIND = / - \d{5,9} \p{Lu}{3}[\p{Lu} ]{0,24}$/u

/** `BLUE HERON, HEIDELBERG`, `BLUE HERON/POZNAN`: what stands behind the last comma or slash, where it is a town. */
function withoutTownBehindSign(line: string, words: ReadonlyArray<string>): string {
  const at = Math.max(line.lastIndexOf(','), line.lastIndexOf('/'))
  if (at < 3) return line
  const town = line.slice(at + 1).trim()
  // A town that the normaliser knows has gone already, with its country.
  const isLeft = fold(town).split(' ').at(-1) === words.at(-1)
  return isLeft && isPlace(town) ? line.slice(0, at) : line
}

/** `HERON, HERON PARK`: a company, and its shop that begins with its name. */
function withoutCompany(line: string): string {
  const at = line.indexOf(', ')
  const shop = line.slice(at + 2)
  return at > 2 && fold(shop).startsWith(`${fold(line.slice(0, at))} `) ? shop : line
}

/** `BCY*BACKCOUNTRY.COM`, `LTI* MOUNTAIN`: letters before a star, which some processor put there. */
const LETTERS = /^(\p{Lu}{2,4}) ?\* ?(\p{L}.{3,})$/u

function withoutLetters(line: string, { isNamed, isTelling }: Asked): string {
  const found = LETTERS.exec(line)
  if (!found) return line
  const [, letters = '', rest = ''] = found
  const words = fold(rest).split(' ')
  // `RCN*CABLE PHONE`: what only tells a trade is not the name.
  const isMerchant = isNamed([fold(letters)]) || isTelling(words.slice(0, 1))
  return isMerchant ? line : rest
}

/** Capitals, then the column of the town in other letters, and a state: `CASCADE KITES Long Beach WA`. */
const OWN_TOWN =
  /^([^\p{Ll}]{6,60}?) +(\p{Lu}\p{Ll}[\p{L}.]*(?: \p{Lu}\p{Ll}[\p{L}.]*){0,2})(?: +\p{Lu}{2})?$/u

function withoutOwnTown(line: string): string {
  const found = OWN_TOWN.exec(line)
  if (!found) return line
  const [, name = '', town = ''] = found
  const hasState = /\p{Lu}{2}$/u.test(line)
  const isName = (name.match(/\p{Lu}{2,}/gu) ?? []).length > 1
  return isPlace(town) || (hasState && isName) ? name : line
}
