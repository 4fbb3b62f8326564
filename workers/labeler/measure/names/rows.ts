/** Lines as banks of many countries write them around a name, each with its name marked: `SQ *⟦BLUE HERON⟧ RENO NV`. */
import { readFileSync } from 'node:fs'
import { fold, PLACES } from 'merchant-name'
import { readCsv } from '../../../../scripts/csv.ts'
import { piecesOf } from '../../src/name/span/tokens.ts'
import { chainNames } from '../names.ts'
import {
  address,
  branch,
  type Dice,
  day,
  dice,
  inTitle,
  month,
  monthNumber,
  shopName,
  telephone,
  weighed,
} from './invented.ts'
import { ALPHA_3, FIRST_FORMS, FORMS, PREFIXES } from './words.ts'

export type Row = {
  line: string
  /** Where its name begins and ends. */
  start: number
  end: number
  /** Whether the lists may not know it, as they do not know most shops. */
  isHidden: boolean
}

/** The marks of a name, and of where `bank-shapes.txt` has one. */
const OPEN = '⟦'
const CLOSE = '⟧'
const HERE = `${OPEN}${CLOSE}`

/** How banks begin and end the lines of cards and accounts. */
const BANK_SHAPES = readFileSync(`${import.meta.dirname}/bank-shapes.txt`, 'utf8')
  .trim()
  .split('\n')

/** Towns by area: states of the United States in capitals, countries in small letters. */
const AREAS: ReadonlyMap<string, ReadonlyArray<string>> = new Map(
  PLACES.split('\n').flatMap((line) => {
    const [, area = '', towns = ''] = /^([A-Za-z]{2,}):\|(.*)/.exec(line) ?? []
    return area ? [[area, towns.split('|').filter((town) => town.length > 3)]] : []
  }),
)
const STATES = [...AREAS.keys()].filter((area) => area === area.toUpperCase())
const COUNTRIES = [...AREAS.keys()].filter((area) => area !== area.toUpperCase())
const OFTEN = COUNTRIES.filter((area) => ALPHA_3[area])

const LISTED = chainNames().filter(
  (name) => /^[a-z][a-z0-9 &'.-]{2,28}$/.test(name) && name.split(' ').length < 5,
)

const SHARES = {
  states: 0.35,
  often: 0.7,
  listed: 0.4,
  hidden: 0.6,
  capitals: 0.78,
  townAlone: 0.05,
}
/** Letters of a name's column. */
const COLUMNS = [18, 20, 22, 23, 25]

/** The lines of src/name/pairs.csv whose name is a part of them. */
export function writtenRows(): Array<Row> {
  const pairs = readCsv(`${import.meta.dirname}/../../src/name/pairs.csv`, ['line', 'name'])
  return pairs.flatMap(({ line = '', name = '' }) => {
    const { pieces } = piecesOf(line)
    const own = lettersOf(name)
    for (const [at, { start }] of pieces.entries()) {
      const last = pieces.slice(at).find(({ end }) => lettersOf(line.slice(start, end)) === own)
      if (last) return [{ line, start, end: last.end, isHidden: false }]
    }
    return []
  })
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}

export function rows(count: number, seed: number): Array<Row> {
  const d = dice(seed)
  const all: Array<Row> = []
  while (all.length < count) {
    const row = rowOf(d)
    if (row) all.push(row)
  }
  return all
}

function rowOf(d: Dice): Row | null {
  const { chance, pick, digits, below } = d
  const isState = chance(SHARES.states)
  const area = isState ? pick(STATES) : pick(chance(SHARES.often) ? OFTEN : COUNTRIES)
  const isCapitals = chance(SHARES.capitals)
  const written = (text: string) => (isCapitals ? text.toUpperCase() : text)
  const townOf = () => inTitle(pick(AREAS.get(area) ?? []))
  const town = written(townOf())
  const other = townOf()
  const isListed = chance(SHARES.listed)
  const isHidden = isListed && chance(SHARES.hidden)
  const name = written(isListed ? inTitle(pick(LISTED)) : shopName(d, other))
  const where = written(branch(d, other))
  const country = isState ? 'US' : area.toUpperCase()
  const code = isState ? area : country
  const alpha3 = isState ? 'USA' : (ALPHA_3[area] ?? country)
  const form = written(pick(FORMS[isState ? 'us' : area] ?? ['LTD', 'SA', 'SRL']))
  const capitals = town.toUpperCase()
  const marked = `${OPEN}${name}${CLOSE}`
  const column = pick(COLUMNS)
  const cut = (most: number) => marking(name.slice(0, most))
  const isCut = name.length >= column
  const web = name.replace(/[^A-Za-z]/g, '').slice(0, 10)
  const date = `${day(d)}/${monthNumber(d)}`
  const shape = weighed<() => string>(d, [
    [12, () => marked],
    [8, () => `${marked} ${town} ${code}`],
    [4, () => `${marked} ${town}`],
    [3, () => `${marked} ${town} ${alpha3}`],
    [
      3,
      () =>
        `${cut(column)}${' '.repeat(Math.max(0, column - name.length))}${chance(0.5) ? ' ' : ''}${town.slice(0, 13).padEnd(13)} ${pick([code, alpha3])}`,
    ],
    [
      2,
      () =>
        `${cut(column)}${` ${where}`.slice(0, Math.max(0, column - name.length))} ${town} ${code}`,
    ],
    [
      3,
      () =>
        `${marked} ${pick(['#', '', '# ', 'NO ', '- ', '-', 'NR '])}${digits(1 + below(5))} ${town} ${code}`,
    ],
    [2, () => `${marked} ${pick(['#', '', ''])}${digits(2 + below(4))}`],
    [
      1,
      () => `${marked} ${pick(['STORE', 'SUC', 'SHOP', 'FIL', 'STORES'])} ${digits(2 + below(3))}`,
    ],
    [
      3,
      () =>
        `${cut(column)}${isCut ? '' : ' '}${address(d)} ${capitals} ${digits(5)} ${code} ${alpha3}`,
    ],
    [4, () => `${pick(PREFIXES)}${cut(19)}${chance(0.5) ? ` ${town} ${code}` : ''}`],
    [3, () => `${marked} ${telephone(d)} ${code}`],
    [1, () => `${marked} ${telephone(d)}`],
    [
      3,
      () =>
        `${marked}${pick([' - ', ' - ', '-', ' @ ', ...(isListed && !isHidden ? [' '] : [])])}${where}${chance(0.6) ? ` ${town} ${code}` : ''}`,
    ],
    [1, () => `${marked} (${where}) ${town}`],
    [2, () => `${marked}, ${town}${chance(0.5) ? `, ${country}` : ''}`],
    [1, () => `${marked}/${town}`],
    [1, () => `${marked}>${town} ${country}`],
    [3, () => `${marked} ${form}`],
    [3, () => `${marked} ${form} ${town} ${chance(0.5) ? code : ''}`.trim()],
    [1, () => `${marked}, ${form}`],
    [1, () => `${marked} ${form} ${address(d)} ${digits(4)} ${capitals}`],
    [1, () => `${pick(FIRST_FORMS)} ${marked} ${pick(['', town])}`.trim()],
    [
      1,
      () =>
        `${digits(4)} ${day(d)}${month(d)}${digits(2)} ${pick(['C ', '', 'CD '])}${marked} ${town} ${country}`,
    ],
    [
      1,
      () =>
        `${marked}${pick([' — Purchases and spending', `;${digits(4)};${digits(9)}`, ` REF ${digits(9)}`, ' CUOTA 01/03', ` Card xx${digits(4)}`])}`,
    ],
    [2, () => `${cut(16)} ${digits(2)}${capitals.slice(0, 13)}`],
    [1, () => `${marked} ${where.slice(0, 2 + below(3)).trim()} ${town} ${code}`],
    [
      1,
      () =>
        `${marked} ${capitals.slice(0, 2 + below(2))} ${capitals}${chance(0.5) ? ` ${code}` : ''}`,
    ],
    [1, () => `${marked} ${pick(['(RETAIL)', '(SUBSCR)', 'RETAIL', 'HQ'])} ${town}`],
    [1, () => `${marked} ${town} ${town} ${country}`],
    [1, () => `${pick([country, alpha3])} ${capitals} ${marked}`],
    [
      1,
      () =>
        `${marked} ${pick(['HTTPSWWW.', 'WWW.', ''])}${web.toUpperCase()}.${pick(['COM', 'CO', 'IN', 'NET'])}`,
    ],
    [
      1,
      () =>
        `${digits(3 + below(3))}${pick([' ', '-', ' - '])}${marked} ${pick(['', town, digits(3)])}`.trim(),
    ],
    [1, () => `${pick(['LCAE27', 'BR3620', 'KL093', 'MRT11'])} ${marked} ${town}`],
    [1, () => `${name.split(' ')[0]}, ${marked}`],
    [
      2,
      () =>
        `${marked} ${pick(['BILL PAYMENT', 'PAYMENT', 'AUTOPAY', 'SUBSCRIPTION', 'DIRECT DEBIT', 'INTERNET', 'ONLINE', 'TRIP', 'HTTPS://WW', 'MENSALIDADE', 'MONATSBEITRAG'])}`,
    ],
    [1, () => `${pick(['RECIBO', 'PRLV SEPA', 'ADDEBITO SDD', 'INCASSO'])} ${marked} ${digits(8)}`],
    [1, () => `UPI-${marked}-${web.toLowerCase()}@okaxis-${digits(12)}`],
    [1, () => `${marked} ${date} ${pick(['PURCHASE', 'MOBILE PURCHASE'])} ${town} ${code}`],
    [1, () => `${marked} ON ${day(d)} ${month(d)} ${pick(['BCC', 'CLP', 'BDC'])}`],
    [
      1,
      () =>
        `${marked} ${town} ${code}${pick(['APPLE PAY ENDING IN ', ' APPLE PAY ENDING IN ', ' CARD '])}${digits(4)}`,
    ],
    [1, () => `${inTitle(name) === name ? marked : marking(inTitle(name))}${capitals} ${country}`],
    [
      3,
      () =>
        `${pick(['CARTE', 'PAIEMENT CB', 'POS PURCHASE', 'CARD PAYMENT TO', 'EFTPOS', 'EMI', 'COMPRA EN', 'Kartenzahlung', 'KORTKJØP', 'Zakup'])} ${marked} ${town}`,
    ],
    [5, () => `${pick(BANK_SHAPES).replace(HERE, marked)}`],
    [
      4,
      () =>
        `${pick(BANK_SHAPES).replace(HERE, `${marked} ${town}${chance(0.4) ? ` ${country}` : ''}`)}`,
    ],
    [1, () => `${marked} ${country}`],
  ])
  const text = shape()
  // Which town is meant is seldom left open in the United States.
  const isOpen =
    isState && text.includes(town) && !text.includes(` ${code}`) && !/USA?\b/.test(text)
  if (isOpen && !chance(SHARES.townAlone)) return null
  return rowMarked(text, isHidden)
}

function rowMarked(text: string, isHidden: boolean): Row {
  const start = text.indexOf(OPEN)
  const line = text.replace(OPEN, '').replace(CLOSE, '')
  return { line, start, end: text.indexOf(CLOSE) - 1, isHidden }
}

/** What a column left of a name, without what binds nothing there and a letter of a cut word. */
function marking(text: string): string {
  const bare = text.replace(/(?: (?:&|and|of|the|de|la|\p{L}))+ *$/iu, '').trimEnd()
  return `${OPEN}${bare}${CLOSE}${text.slice(bare.length)}`
}
