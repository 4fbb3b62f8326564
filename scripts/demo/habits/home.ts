/** Her life at home, in San Francisco. */
import type { Habit } from './habit.ts'

const WORKDAYS = (chance: number) => [0.1, chance, chance, chance, chance, chance, 0.25]
const WEEKEND = (chance: number) => [chance, 0.05, 0.05, 0.05, 0.1, chance * 0.8, chance]

const card = { place: 'home', bank: 'chase', kind: 'purchase' } as const
const second = { place: 'home', bank: 'capital_one', kind: 'purchase' } as const

export const HOME: ReadonlyArray<Habit> = [
  // Day by day.
  {
    ...card,
    who: ['STARBUCKS STORE 05117', 'BLUE BOTTLE COFFEE', 'DUNKIN #340912'],
    amount: [385, 940],
    hours: [7, 10],
    chance: WORKDAYS(0.7),
  },
  {
    ...card,
    who: ['WHOLEFDS MKT 10266', "TRADER JOE'S #552", 'SAFEWAY #1483'],
    amount: [1840, 13250],
    hours: [11, 20],
    chance: WEEKEND(0.75),
  },
  {
    ...card,
    who: ['CHIPOTLE 2231', 'SWEETGREEN UNION SQ', 'SHAKE SHACK 1120', 'PANERA BREAD #601'],
    amount: [1120, 2460],
    hours: [12, 14],
    chance: WORKDAYS(0.45),
  },
  {
    ...card,
    who: ['TST* LA MORENITA', 'SQ *GOLDEN DUMPLING HOUSE', 'OLIVE GARDEN 0021'],
    amount: [2750, 9480],
    hours: [18, 21],
    chance: WEEKEND(0.5),
  },
  {
    ...card,
    who: ['DD *DOORDASH THAISTIME', 'UBER *EATS'],
    amount: [1890, 4730],
    hours: [18, 21],
    chance: 0.14,
  },
  { ...card, who: ['UBER *TRIP', 'LYFT *RIDE'], amount: [890, 3420], hours: [7, 22], chance: 0.2 },
  {
    ...card,
    who: ['SHELL OIL 57444', 'CHEVRON 0093312'],
    amount: [3150, 6240],
    hours: [8, 19],
    chance: 0.12,
  },
  {
    ...second,
    who: ['AMAZON MKTPLACE PMTS', 'TARGET 00018341', 'IKEA EMERYVILLE'],
    amount: [990, 14800],
    hours: [9, 22],
    chance: 0.18,
  },
  {
    ...second,
    who: ['CVS/PHARMACY #09842', 'WALGREENS #3711'],
    amount: [640, 4390],
    hours: [9, 20],
    chance: 0.09,
  },
  {
    ...second,
    who: ['AMC 0412 ONLINE', 'STEAM PURCHASE', 'TICKETMASTER'],
    amount: [1499, 8950],
    hours: [17, 22],
    chance: 0.06,
  },
  {
    ...second,
    who: ['UNIQLO USA', 'H&M 0187', 'NIKE.COM'],
    amount: [2490, 12900],
    hours: [11, 20],
    chance: 0.05,
  },
  {
    ...card,
    kind: 'transfer_out',
    who: ['MAYA LINDQVIST', 'TOMAS ARREOLA'],
    amount: [1500, 9000],
    step: 500,
    hours: [10, 21],
    chance: 0.05,
  },

  // Month by month.
  {
    ...card,
    who: ['HARBOR STREET PROPERTIES'],
    amount: [195000, 195000],
    hours: [8, 8],
    monthly: [1],
  },
  {
    ...card,
    kind: 'deposit',
    who: ['Payroll'],
    amount: [315042, 315042],
    hours: [4, 4],
    monthly: [15, 28],
  },
  { ...card, who: ['NETFLIX.COM'], amount: [1799, 1799], hours: [3, 3], monthly: [4] },
  { ...card, who: ['SPOTIFY USA'], amount: [1199, 1199], hours: [2, 2], monthly: [9] },
  { ...card, who: ['PG&E WEBRECURRING'], amount: [6180, 11840], hours: [6, 6], monthly: [12] },
  { ...card, who: ['COMCAST CALIFORNIA'], amount: [7900, 7900], hours: [5, 5], monthly: [18] },
  { ...card, who: ['T-MOBILE*AUTO PAY'], amount: [4500, 4500], hours: [5, 5], monthly: [21] },
  { ...card, who: ['GEICO *AUTO'], amount: [11235, 11235], hours: [4, 4], monthly: [23] },
  { ...second, who: ['PLANET FITNESS'], amount: [2499, 2499], hours: [6, 6], monthly: [17] },
  {
    ...second,
    who: ['GITHUB, INC.', 'OPENAI *CHATGPT SUBSCR'],
    amount: [2000, 2000],
    hours: [9, 9],
    monthly: [6],
  },
  {
    ...second,
    who: ['BAYVIEW DENTAL GROUP', 'SUPERCUTS 81120'],
    amount: [3200, 14500],
    hours: [10, 17],
    monthly: [20],
  },
]
