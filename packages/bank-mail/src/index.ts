export { isCurrency, minorDigits } from './currency.ts'
export { type Direction, directionOf, isKind, KINDS, type Kind } from './kinds.ts'
export {
  type ForwardingConfirmation,
  IGNORED_REASONS,
  type IgnoredReason,
  READER_VERSION,
  REVIEW_REASONS,
  type Reading,
  type ReadTransaction,
  type ReviewReason,
} from './reading.ts'
