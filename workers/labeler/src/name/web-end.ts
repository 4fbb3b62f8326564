/** What is left of a web address where a name ends. */

/** The end of a web address that its column cut: `nationalgrid.c`, `heron.co.u`. */
const ADDRESS = /^(\p{L}[\p{L}\d-]{3,})\.(?:c|co|co\.u|o|or|org\.u|n|ne)$/iu

/** Words without the cut end of a web address, and without what stands in the town's column of a shop on the web. */
export function withoutWebEnd(words: ReadonlyArray<string>, raw: string): ReadonlyArray<string> {
  const isWeb = /www\.|\.(?:com?|net|org)\b/i.test(raw)
  const named =
    isWeb && words.length > 1 && /^internet$/i.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
  return named.map((word) => ADDRESS.exec(word)?.[1] ?? word)
}
