/** Katakana of half width, as banks print it, in the width that people read. */
export function wideKana(word: string): string {
  if (!/[\uff66-\uff9f]/.test(word)) return word
  return word.normalize('NFKC').replace(/(?<=[\u30a1-\u30fc])-(?=[\u30a1-\u30fc]|$)/g, 'ー')
}
