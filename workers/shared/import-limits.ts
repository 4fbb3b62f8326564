/** How much of a file comes in one request, and is told of it: for whoever sends it, too. */

export const LINES_AT_ONCE = 200
/** Where no plan counts the time of a request, as on a machine of one's own, larger pieces are quicker. */
export const MOST_LINES_AT_ONCE = 1000

/** As many mails, and how large one may be. */
export const MAILS_AT_ONCE = 50
export const MAX_IMPORTED_BYTES = 2 * 1024 * 1024

const MAX_RATIO = 200

/** A zip says how large a file in it is; more than so many times its packed size is a bomb. */
export function unpacksTooFar(entry: {
  compressedSize: number
  uncompressedSize: number
}): boolean {
  return entry.uncompressedSize > MAX_RATIO * Math.max(entry.compressedSize, 1024)
}

/** As many rows are shown, or said to be unreadable; more of them say nothing new. */
export const MOST_ROWS_TOLD = 100
/** As many categories of a file may be asked about. */
export const MOST_CATEGORIES = 500
