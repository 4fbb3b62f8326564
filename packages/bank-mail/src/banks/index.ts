/** Every bank that is known: one line each in `known/`. */
import type { Bank } from '../template/types.ts'
import { AFRICA_AND_OCEANIA } from './known/africa-and-oceania.ts'
import { AMERICAS } from './known/americas.ts'
import { ASIA } from './known/asia.ts'
import { EUROPE } from './known/europe.ts'
import { banksIn } from './line.ts'

export const BANKS: ReadonlyArray<Bank> = [AMERICAS, EUROPE, ASIA, AFRICA_AND_OCEANIA].flatMap(
  banksIn,
)
