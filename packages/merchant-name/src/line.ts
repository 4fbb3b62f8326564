/** Text as the rest of the normaliser wants it: one alphabet, lower case, no accents but ñ. */
import { foldKana } from './kana.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  quot: '"',
  nbsp: ' ',
  lt: '<',
  gt: '>',
}

/** Letters that NFD does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

function codePoint(code: number): string {
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

/**
 * Undoes the HTML entities that mails leave in names: `AT&amp;T`, `JOE&#39;S`.
 *
 * @example
 * decodeEntities('B&amp;Q') // 'B&Q'
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (all, dec, hex, name) => {
    if (dec) return codePoint(Number(dec))
    if (hex) return codePoint(Number.parseInt(hex, 16))
    return ENTITIES[String(name).toLowerCase()] ?? all
  })
}

/** Lower case without accents; ñ stays, because año and ano are two words. */
export function foldLine(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase()
  // Nearly every descriptor is plain ASCII: it needs no more.
  if (!/[^ -~]/.test(lower)) return lower
  return foldKana(lower)
    .normalize('NFD')
    .replace(/n\u0303/g, 'ñ')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
}
