/** What one source of evidence says about a merchant. */
import type { Category } from '../../../shared/categories.ts'
import type { Evidence } from '../../../shared/label.ts'

export type Clue = {
  category: Category
  evidence: Evidence
  /** Names the weight of this kind of clue in the calibration. */
  strength: string
  /** `names`: it names the merchant or what it sells; `leans`: it makes a group likelier. */
  says: 'names' | 'leans'
  /** A merchant that the person labelled, so like this one that it may be the same: it asks first. */
  isOwn?: boolean
  /** A labelled merchant of the same chain says it: as sure as the chain itself. */
  isSameChain?: boolean
  /** The merchant, chain or word that says so, as a person would recognise it. */
  nearest: string
}
