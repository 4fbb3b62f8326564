/** What the model of names sees of the pieces of a line, and of several of them as a name. */
import { isCountry, isUsState, type NormalisedMerchant } from 'merchant-name'
import { findWords } from '../../evidence/words.ts'
import type { Names } from '../chain-name.ts'
import { isPlace } from '../places.ts'
import type { Piece } from './tokens.ts'

const setOf = (words: string) => new Set(words.split(' '))

/** Forms of companies; `z o.o` is what is left of the Polish one. */
const LEGAL = setOf(
  'inc llc ltd limited corp co plc gmbh ag kg ug srl sarl eurl sas sa spa bv nv vof ab as aps oy oyj sp z o.o oo zoo ' +
    'doo ood eood kft zrt bt pte pvt private sdn bhd pty llp lda ltda eirl cv uab sia ou ooo oao zao pao ip fop pt too tov jp',
)
const STREET = setOf(
  'st street rd road ave av avenue blvd boulevard dr drive ln lane hwy highway pkwy way rue via viale corso piazza ' +
    'calle cl cra carrera avda avenida paseo rua praca largo str strasse weg allee straat laan plein ul ulica ' +
    'prospekt gade vej gata vag gate vei katu cad sk jalan jl ste suite unit floor route',
)
/** Where shops stand together. */
const SITE = setOf(
  'mall plaza centre center centro cc shopping airport aeropuerto flughafen station stn gare bahnhof terminal galeria ' +
    'galleria galerie parque park arcade outlet market square sq tower plz ctr shop shops store stores sucursal suc ' +
    'filial filiale branch downtown north south east west norte sur sul nord sud este oeste central city level',
)
const BINDING = setOf(
  'of de del da do di du des the la el los las le les lo il a an at in en for y i e and et & und von van der den am zum ' +
    'zur san santa saint new al au',
)
/** What banks and networks say of a payment. */
const SAID = setOf(
  'card purchase payment pos debit credit visa mastercard carte achat paiement compra pago pagamento tarjeta kartu kort ' +
    'kartenzahlung nakup platba zakup platnosc kupovina pay paid apple google ref nr no mobile contactless web online ' +
    'www com https http internet bill autopay subscription trip recurring ending purchases emi mensalidade mensualidad ' +
    'monatsbeitrag abonelik',
)

/** What gives a reason to end a name at a piece; one without is plain. */
const NO_PLAIN =
  /^(?:before|behind|amid|digits.|mix|code|town.*|legal|street|site|said|state|country|echo|letters[12]v?|[*#,/:;>@()]| - |-| {2}|glued)$/

export type Seen = {
  pieces: ReadonlyArray<Piece>
  /** Of each piece, what its neighbours are told of it. */
  own: ReadonlyArray<ReadonlyArray<string>>
  /** Of each piece, what only it is told: where it stands. */
  placed: ReadonlyArray<ReadonlyArray<string>>
  /** Whether a piece tells a trade. */
  trades: ReadonlyArray<boolean>
}

export function seenOf(
  { words }: NormalisedMerchant,
  pieces: ReadonlyArray<Piece>,
  names: Names,
): Seen {
  const folded = pieces.map((piece) => piece.folded)
  const kept = keptOf(folded, words)
  const first = kept.indexOf(true)
  const last = kept.lastIndexOf(true)
  const towns = townsIn(folded)
  const isMixed = pieces.some(({ text }) => /\p{Ll}/u.test(text))
  const told = toldIn(folded, names)
  const own = pieces.map((piece, at) => {
    const { folded: word, text, gap } = piece
    const left = kept[at] ? 'kept' : at < first ? 'before' : at > last ? 'behind' : 'amid'
    const found = [shapeOf(word), (isMixed ? 'mixed' : 'one') + caseOf(text), left, gapOf(gap, at)]
    if (towns[at]) found.push(`town${towns[at]}`)
    if (LEGAL.has(word)) found.push('legal')
    if (STREET.has(word)) found.push('street')
    if (SITE.has(word) && told[at] !== 'pair') found.push('site')
    if (/&/.test(text) && word.length < 5) found.push('initials')
    if (BINDING.has(word)) found.push('binding')
    if (SAID.has(word)) found.push('said')
    if (isUsState(word)) found.push('state')
    if (word.length < 4 && isCountry(word)) found.push('country')
    if (told[at]) found.push(told[at])
    if (word.length > 2 && isChain(names, word)) found.push('chain')
    if (isEcho(folded, at) || isBegun(folded, towns, at)) found.push('echo')
    if (!found.some((feature) => NO_PLAIN.test(feature))) found.push('plain')
    return found
  })
  const crossed = new Set<string>()
  let isTold = false
  const placed = pieces.map(({ folded: word, gap }, at) => {
    if (at > first) crossed.add(gapOf(gap, at))
    const begun = `at${few(at - Math.max(first, 0))}`
    const left = `end${few(last - at)}`
    const found = [begun, left]
    for (const sign of crossed) if (sign !== ' ') found.push(`crossed${sign}`)
    if (crossed.has('#number')) found.push('numbered')
    if (isTold) found.push('trade-before')
    if (towns[at]) found.push(`town-${begun}`, `town-${left}`, `town-told${isTold}`)
    if (kept[at]) {
      if (told[at]) isTold = true
      if (/\d{2}/.test(word)) crossed.add('#number')
    }
    return found
  })
  return { pieces, own, placed, trades: told.map((says) => says !== undefined) }
}

const few = (count: number) => String(Math.max(-1, Math.min(count, 4)))

/** Whether a list has the name; names that are words besides only where nothing else is named. */
function isChain({ famous, chains }: Names, glued: string): boolean {
  const chain = famous.get(glued) ?? chains.get(glued)
  return chain !== undefined && chain.where !== 'whole'
}

/** What each piece says of a trade: by itself, or with the one beside it (`GARDEN CENTRE`). */
function toldIn(folded: ReadonlyArray<string>, { words }: Names) {
  const isPair = (at: number) => words.get(`${folded[at]} ${folded[at + 1]}`)?.exact !== undefined
  return folded.map((word, at) =>
    isPair(at) || (at > 0 && isPair(at - 1)) ? 'pair' : findWords(words, [word], false)[0]?.says,
  )
}

/** `BLUE HERON BLUEHERON.COM`: what was named already, as an address. */
function isEcho(folded: ReadonlyArray<string>, at: number): boolean {
  const word = folded[at]?.replace(/^(?:https?)?www\.?|\.?(?:com|net|org|co)$/g, '') ?? ''
  const isAddress = word !== folded[at]
  return (
    isAddress &&
    word.length > 3 &&
    folded
      .slice(0, at)
      .join('')
      .replace(/\.?com$/, '')
      .endsWith(word)
  )
}

/** `CHATEN CHATENAY`: what the name's column has of the town that stands behind it. */
function isBegun(folded: ReadonlyArray<string>, towns: ReadonlyArray<string>, at: number): boolean {
  const [word = '', next = ''] = folded.slice(at, at + 2)
  return word.length > 2 && next.length > word.length && next.startsWith(word) && !towns[at]
}

/** Which pieces the normaliser left. */
function keptOf(folded: ReadonlyArray<string>, words: ReadonlyArray<string>): Array<boolean> {
  const kept = folded.map(() => false)
  let from = 0
  for (const word of words) {
    const at = folded.findIndex(
      (piece, i) =>
        i >= from &&
        (piece === word || (piece.length > 2 && (word.includes(piece) || piece.includes(word)))),
    )
    if (at < 0) continue
    kept[at] = true
    from = at + 1
    // A word of it may be several pieces: `takagi-conn`.
    let rest = word.startsWith(folded[at] ?? '') ? word.slice(folded[at]?.length) : ''
    while (rest !== '' && folded[from]) {
      rest = rest.replace(/^[^\p{L}\p{N}]+/u, '')
      const piece = folded[from] as string
      if (!rest.startsWith(piece)) break
      kept[from++] = true
      rest = rest.slice(piece.length)
    }
  }
  return kept
}

const LONGEST_TOWN = 3

/** Of each piece whether it is a town, or one's beginning or end. */
function townsIn(folded: ReadonlyArray<string>): ReadonlyArray<string> {
  const towns = folded.map(() => '')
  for (let at = 0; at < folded.length; at++) {
    if (towns[at]) continue
    for (let size = Math.min(LONGEST_TOWN, folded.length - at); size > 0; size--) {
      const text = folded.slice(at, at + size).join(' ')
      if (text.length < 3 || /\d/.test(text) || !isPlace(text)) continue
      towns.fill('-end', at, at + size)
      towns[at] = size === 1 ? '-whole' : '-begin'
      break
    }
  }
  return towns
}

function shapeOf(word: string): string {
  if (/^\d+$/.test(word)) return `digits${Math.min(word.length, 6)}`
  if (/\d/.test(word)) return /\p{L}{2}/u.test(word) ? 'mix' : 'code'
  if (word.length < 4) return `letters${word.length}${/[aeiouy]/.test(word) ? 'v' : ''}`
  return word.length < 7 ? 'word' : 'long'
}

function caseOf(text: string): string {
  if (!/\p{L}/u.test(text) || text === text.toLowerCase()) return '-small'
  if (text === text.toUpperCase()) return '-capitals'
  return /^\p{Lu}\p{Ll}+$/u.test(text) ? '-first' : '-chosen'
}

function gapOf(gap: string, at: number): string {
  if (at === 0) return '^'
  if (gap === '') return 'glued'
  const sign = /[*#,/:;>@()]/.exec(gap)?.[0]
  if (sign) return sign
  if (/\s[-–—]|[-–—]\s/.test(gap)) return ' - '
  if (/[-–—]/.test(gap)) return '-'
  return /\s{2,}/.test(gap) ? '  ' : ' '
}

/** What is seen of the pieces from `start` up to `end` as a name. */
export function spanFeatures(
  { pieces, own, trades }: Seen,
  start: number,
  end: number,
  names: Names,
): Array<string> {
  const words = pieces.slice(start, end).map(({ folded }) => folded)
  const size = words.length
  const last = words[size - 1] ?? ''
  const glued = words.join('')
  const letters = glued.replace(/[^\p{L}]/gu, '').length
  const found = [
    `size${Math.min(size, 6)}`,
    letters < 3 ? 'few' : letters < 6 ? 'some' : letters < 24 ? 'many' : 'too-many',
  ]
  const inside = trades.slice(start, end)
  const isTold = inside.includes(true)
  if (isTold) found.push(size === 1 ? 'only-trade' : inside[size - 1] ? 'trade-last' : 'trade')
  if (trades[end]) found.push('trade-left')
  if (isTold && end < pieces.length) found.push('told-before-rest')
  if (own[end]?.includes('plain')) {
    found.push('leaves-plain')
    if (own.slice(end).every((features) => features.includes('plain')))
      found.push('leaves-plain-only')
  }
  if (isChain(names, glued)) found.push('whole-chain')
  if (/^\p{L}$/u.test(last)) found.push('ends-in-letter')
  if (BINDING.has(last)) found.push('ends-binding')
  if (BINDING.has(words[0] ?? '')) found.push('begins-binding')
  return found
}
