import type { Template } from '../../template/types.ts'
import { APPROVED, CARD, CODE, MOVEMENT, NOTHING_CHARGED, POINTS, RECEIVED } from './shared.ts'

export const bacCredomatic: ReadonlyArray<Template> = [
  CODE,
  NOTHING_CHARGED,
  POINTS,
  CARD,
  APPROVED,
  MOVEMENT,
  RECEIVED,
]
