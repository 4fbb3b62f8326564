/**
 * Katakana as bank lines write it: half width (which NFKC widens), without small letters, and with a
 * hyphen for a long vowel. `ﾌｱﾐﾘ-ﾏ-ﾄ` and `ファミリーマート` are one name. Takes text after NFKC or NFKD.
 */

const SMALL = 'ァィゥェォッャュョヮヵヶ'
const LARGE = 'アイウエオツヤユヨワカケ'

export function foldKana(text: string): string {
  if (!/[\u30a0-\u30ff]/.test(text)) return text
  return text
    .replace(/[ァィゥェォッャュョヮヵヶ]/g, (letter) => LARGE[SMALL.indexOf(letter)] ?? letter)
    .replace(
      /(?<=[\u30a1-\u30f2\u30f4-\u30fa][\u3099\u309a]?)[-\u2010-\u2015\u2212](?=[\u30a1-\u30fc]|\s|$)/g,
      'ー',
    )
}
