/** Scripts in which nothing is understood yet. */

/** How much of a mail shows its script. */
const HEAD = 1500

/** Greek, Cyrillic, Hebrew, those of India; Arabic, of which the lexicon is small. */
const UNREAD = /[\u0370-\u0dff\u0e80-\u1cff]/g

/** Whether much of `text` is in a script that nothing here reads. */
export function isUnread(text: string): boolean {
  return (text.slice(0, HEAD).match(UNREAD)?.length ?? 0) > 20
}
