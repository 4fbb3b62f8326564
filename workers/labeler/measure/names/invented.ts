/** Invented shops, branches and numbers, the same at every run. */
import {
  BRANCHES,
  COMMON,
  COMPANIES,
  FIRST_SITES,
  FIRST_STREETS,
  FIRST_TRADES,
  LAST_TRADES,
  NOUNS,
  PAIRS,
  SITE_NAMES,
  SITES,
  STREETS,
  SURNAMES,
  SYLLABLES,
  TRADES,
} from './words.ts'

export type Dice = {
  /** From 0 up to 1. */
  roll: () => number
  chance: (share: number) => boolean
  pick: <T>(all: ReadonlyArray<T>) => T
  below: (count: number) => number
  digits: (count: number) => string
}

/** Mulberry32: numbers that a seed gives alike everywhere. */
export function dice(seed: number): Dice {
  let state = seed
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(roll() * count)
  return {
    roll,
    below,
    chance: (share) => roll() < share,
    pick: (all) => all[below(all.length)] as (typeof all)[number],
    digits: (count) =>
      Array.from({ length: count }, () => below(10))
        .join('')
        .replace(/^0/, '1'),
  }
}

export function inTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[ \-&(/])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())
}

function word({ pick, below }: Dice): string {
  return inTitle(Array.from({ length: 2 + below(2) }, () => pick(SYLLABLES)).join(''))
}

/** Ways to name a shop, each as often as it is weighed. */
export function shopName(d: Dice, town: string): string {
  const { pick, chance, below } = d
  const surname = () => pick(SURNAMES)
  const noun = () => pick(NOUNS)
  const trade = () => pick(TRADES)
  const first = () => pick(FIRST_TRADES)
  const own = () => pick([surname, noun, () => word(d)])()
  const ways: ReadonlyArray<readonly [number, () => string]> = [
    [14, () => `${surname()} ${trade()}`],
    [10, () => `${noun()} ${noun()} ${trade()}`],
    [4, () => `${noun()} ${noun()} ${noun()}`],
    [6, () => `The ${noun()} ${pick([trade, noun])()}`],
    [6, () => `${noun()} ${noun()}`],
    [5, () => `${surname()}${chance(0.5) ? "'s" : 's'} ${trade()}`],
    [4, () => `${own()} & ${own()}`],
    [3, () => `${noun()} ${noun()} ${trade()} & ${trade()}`],
    [10, () => `${first()} ${own()}`],
    [4, () => `${first()} ${first()} ${own()}`],
    [
      5,
      () =>
        `${first()} ${pick(['la', 'el', 'de la', 'du', 'da', 'le', 'del', 'di'])} ${pick(COMMON)}`,
    ],
    [
      3,
      () =>
        `${pick(['Grande', 'Antica', 'Nuova', 'Little', 'Old', 'Royal', 'Great'])} ${pick([first, noun])()} ${pick([surname, trade, () => word(d)])()}`,
    ],
    [
      3,
      () =>
        `${pick(['La', 'El', 'Le', 'The', 'Il', 'De'])} ${pick(COMMON)} ${pick(['de la', 'del', 'de', 'of', 'di', 'du'])} ${pick(COMMON)}`,
    ],
    [
      3,
      () =>
        `${pick(['La', 'El', 'Le', 'An', 'The', 'Il'])} ${own()} ${pick([trade, () => word(d), noun])()}`,
    ],
    [7, () => `${own()} ${pick(LAST_TRADES)}`],
    [8, () => word(d)],
    [5, () => `${word(d)} ${pick([trade, noun])()}`],
    [3, () => `${surname()} ${surname()}`],
    [
      3,
      () =>
        `${pick(['Hotel', 'Bar', 'Cafe', 'Museo', 'Bowling', 'Camping', 'Teatro', 'Zoo'])} ${town}`,
    ],
    [
      3,
      () =>
        `${pick(['City of', 'University of', 'Bank of', 'Town of', 'Museum of', 'Taste of', 'YMCA of'])} ${town}`,
    ],
    [3, () => `${town} ${trade()}`],
    [3, () => `${own()} ${pick(COMPANIES)}`],
    [2, () => `${own()} ${own()} ${pick(COMPANIES)}`],
    [4, () => `${own()} ${pick(PAIRS)}`],
    [2, () => `${pick([first, surname, noun])()} ${pick(SITE_NAMES)}`],
    [
      2,
      () =>
        `${pick(['L&B', 'A&Y', 'J&K', 'H&M', 'D&G', 'A & C'])} ${pick([trade, () => word(d), () => `${noun()} ${trade()}`])()}`,
    ],
    [
      2,
      () =>
        `${pick(['CMB', 'HJK', 'TRX', 'AVK', 'LPM', 'DSV'])} ${pick([trade, () => pick(COMPANIES)])()}`,
    ],
    [1, () => `${pick(['A', 'B', 'K', 'Z', 'Q'])} ${trade()}`],
    [2, () => `${own()}-${pick([own, () => word(d)])()}`],
    [2, () => `${noun()}${noun().toLowerCase()}`],
    [1, () => `${pick([noun, first])()} ${10 + below(90)}`],
    [
      3,
      () =>
        `${pick([String(1 + below(99)), 'A1', '4th', '2nd', '99', '7'])} ${pick([noun, surname])()} ${trade()}`,
    ],
    [1, () => `${word(d)}${10 + below(90)}`],
    [
      3,
      () =>
        `${pick(['Dr', 'Dr.', 'Mrs', 'Zahnarztpraxis Dr.', 'Studio Dott.', 'Cabinet Dr', 'Mr'])} ${surname()}${chance(0.3) ? ` ${trade()}` : ''}`,
    ],
    [
      3,
      () =>
        `${noun()} of the ${noun()}${chance(0.5) ? ` ${pick(['BBQ', 'Bar', 'Inn', 'DMV', 'Co'])}` : ''}`,
    ],
  ]
  return weighed(d, ways)()
}

export function weighed<T>({ roll }: Dice, all: ReadonlyArray<readonly [number, T]>): T {
  let left = roll() * all.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, one] of all) {
    left -= weight
    if (left < 0) return one
  }
  return (all.at(-1) as readonly [number, T])[1]
}

/** Where in a town a shop is. */
export function branch(d: Dice, town: string): string {
  const { pick } = d
  return weighed<() => string>(d, [
    [4, () => `${pick(SURNAMES)} ${pick(SITES)}`],
    [2, () => `${town} ${pick(SITES)}`],
    [2, () => `${pick(FIRST_SITES)} ${pick([...SURNAMES, town])}`],
    [3, () => `${pick(SURNAMES)} ${pick(STREETS)}`],
    [1, () => `${pick(FIRST_STREETS)} ${pick(SURNAMES)}`],
    [6, () => pick(BRANCHES)],
  ])()
}

export function address(d: Dice): string {
  const { pick, digits, below } = d
  const surname = pick(SURNAMES).toUpperCase()
  const street = pick([...STREETS, 'Hwy', 'Pkwy', 'Way']).toUpperCase()
  return weighed<() => string>(d, [
    [1, () => `${digits(1 + below(4))} ${surname} ${street}`],
    [1, () => `${digits(2)} ${pick(['N', 'S', 'E', 'W'])} ${surname} ${street}`],
    [1, () => `${pick(FIRST_STREETS).toUpperCase()} ${surname} ${digits(2)}`],
  ])()
}

export function telephone({ pick, digits }: Dice): string {
  return pick([
    `${digits(3)}-${digits(3)}-${digits(4)}`,
    `${digits(3)}-${digits(7)}`,
    digits(10),
    `+44${digits(9)}`,
    `0${digits(3)} ${digits(6)}`,
  ])
}

export const day = ({ below }: Dice) => String(1 + below(28)).padStart(2, '0')
export const monthNumber = ({ below }: Dice) => String(1 + below(12)).padStart(2, '0')
export const month = ({ pick }: Dice) =>
  pick(['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'])
