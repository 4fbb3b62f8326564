/** A long weekend in Santiago. */
import type { Habit } from './habit.ts'

const santiago = { place: 'santiago', bank: 'banco_de_chile', kind: 'purchase' } as const

export const SANTIAGO: ReadonlyArray<Habit> = [
  {
    ...santiago,
    who: ['JUMBO COSTANERA', 'LIDER EXPRESS'],
    amount: [8990, 64500],
    step: 10,
    hours: [10, 20],
    chance: 0.6,
  },
  {
    ...santiago,
    who: ['STARBUCKS PROVIDENCIA', 'CASTANO'],
    amount: [2900, 8900],
    step: 10,
    hours: [8, 18],
    chance: 0.9,
  },
  {
    ...santiago,
    who: ['UBER TRIP', 'CABIFY CHILE'],
    amount: [3100, 12800],
    step: 10,
    hours: [9, 23],
    chance: 0.8,
  },
  {
    ...santiago,
    who: ['FUENTE ALEMANA', 'LA PICCOLA ITALIA'],
    amount: [12900, 48000],
    step: 100,
    hours: [13, 22],
    chance: 0.8,
  },
  {
    ...santiago,
    who: ['CRUZ VERDE 412', 'FALABELLA'],
    amount: [5990, 39990],
    step: 10,
    hours: [10, 20],
    chance: 0.3,
  },
  {
    ...santiago,
    kind: 'withdrawal',
    who: ['Cajero'],
    amount: [30000, 60000],
    step: 10000,
    hours: [10, 20],
    chance: 0.3,
  },
]
