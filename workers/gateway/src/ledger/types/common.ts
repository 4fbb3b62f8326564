/** What the parts of the ledger share: who acts, and pages of a list. */

/**
 * The person on whose behalf a value is changed; goes into the audit. `seen`: the version of the row
 * that they saw, where the change is meant for that one only.
 */
export type Author = { person: string; seen?: string | null }

/** One page of a list, newest first. */
export type Page<Item> = {
  items: Array<Item>
  /** Opaque; hand it back for the next page. Null on the last one. */
  nextCursor: string | null
}

/** Where to go on, and how many at most. A cursor that this list did not make is a LedgerError. */
export type PageRequest = { cursor: string | null; limit: number }
