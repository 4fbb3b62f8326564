/** Which bank writes which letter. */
import type { Bank, DemoEvent, Letter } from '../event.ts'
import { bancoDeChileLetter } from './banco-de-chile.ts'
import { bancolombiaLetter } from './bancolombia.ts'
import { capitalOneLetter } from './capital-one.ts'
import { cardLetter } from './card.ts'
import { chaseLetter } from './chase.ts'

export const LETTER_OF: Readonly<Record<Bank, (event: DemoEvent) => Letter>> = {
  chase: chaseLetter,
  capital_one: capitalOneLetter,
  bancolombia: bancolombiaLetter,
  banco_de_chile: bancoDeChileLetter,
  bbva_mexico: cardLetter('bbva_mexico'),
  nubank: cardLetter('nubank'),
  caixabank: cardLetter('caixabank'),
  ing_germany: cardLetter('ing_germany'),
  hdfc: cardLetter('hdfc'),
}
