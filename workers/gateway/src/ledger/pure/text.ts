/** Text on its way into the database. */

/** What controls a screen and not what it shows, but for tabs and line ends; what turns the text behind it around. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/gu

/**
 * `text` as it can be kept and shown: NUL and halves of surrogate pairs survive no database, control
 * characters no XML, and a turned text reads as another. Empty where nothing of it is seen.
 */
export function plain(text: string): string {
  const kept = text.replace(UNSEEN, '').toWellFormed()
  return /^[\p{Cf}\s]+$/u.test(kept) ? '' : kept
}

/** At most `length` UTF-16 units of `text`, as it can be kept. */
export function clip(text: string, length: number): string {
  return plain(text).slice(0, length).toWellFormed()
}

/** A key: what SQL Server and SQLite find equal, since one of them looks past spaces at the end. */
export function clipKey(text: string): string {
  return clip(text.trim(), 200).trim()
}

/** The same as `clip`, where null and nothing but white space are null. */
export function clipOrNull(text: string | null, length: number): string | null {
  return (text && clip(text, length).trim()) || null
}

/** Lower case without accents, marks and superfluous white space: what a search compares. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The parts that are there, folded, as one text to search in. */
export function searchText(...parts: Array<string | null>): string {
  return clip(fold(parts.filter((part) => part !== null).join(' ')), 1000)
}

/** The words of a search, at most eight; each has to occur. */
export function searchWords(q: string): Array<string> {
  return fold(q).split(' ').filter(Boolean).slice(0, 8)
}
