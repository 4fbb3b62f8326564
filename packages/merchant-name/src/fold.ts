/** How every name and word in this folder is spelled, and how a text must be to find one in it. */
import { foldKana } from './kana.ts'

/** Letters that NFKD leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** What most texts are that come here a second time. */
const FOLDED = /^[a-z\d]+(?: [a-z\d]+)*$/

function withoutAccents(text: string): string {
  return foldKana(text.normalize('NFKD'))
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
}

/**
 * Folds a text: lower case, no accents (ñ becomes n), apostrophes closed up (`McDonald's` and
 * `MCDONALD S` both give `mcdonalds`), a plus sign spelled out (`Disney+` gives `disney plus`), any
 * other sign a space, one space between words. Folding twice changes nothing.
 *
 * @example
 * fold('Straße Łódź') // 'strasse lodz'
 */
export function fold(text: string): string {
  if (FOLDED.test(text) && !/ s(?: |$)/.test(text)) return text
  // Nearly every text is plain ASCII, which has none.
  const plain = /[^ -~]/.test(text) ? withoutAccents(text) : text.toLowerCase()
  return plain
    .replace(/['’‘`´]/g, '')
    .replace(/(?<=[\p{L}\p{N}])\+/gu, ' plus ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}{2}(?!s)\p{L})(?: s)+(?= |$)/gu, 's')
}
