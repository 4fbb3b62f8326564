/** Type-ahead: which of the names is meant by what was typed so far. */

/** Lower case without accents, so that `cafe` finds `Café`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/**
 * How well `query` names `text`, or null where it does not: 3 the whole text begins with it, 2 one
 * of its words does, 1 it stands anywhere inside. An empty query fits everything.
 */
export function matchRank(query: string, text: string): number | null {
  const wanted = fold(query)
  const folded = fold(text)
  if (folded.startsWith(wanted)) return 3
  if (folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 2
  return folded.includes(wanted) ? 1 : null
}
