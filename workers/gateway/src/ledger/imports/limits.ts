/** How much of a file comes in one request; for whoever sends it, too. */

export const LINES_AT_ONCE = 200

/** As many mails, and how large one may be. */
export const MAILS_AT_ONCE = 50
export const MAX_IMPORTED_BYTES = 2 * 1024 * 1024
