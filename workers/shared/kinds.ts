/** The kinds of transaction, from the package that reads them, so that there is one list. */
export { directionOf, isKind, KINDS, type Kind } from 'bank-mail'
