/** Removes what mail programs and templates put into text and nobody sees. */

// Zero-width characters, direction marks, soft hyphens, the combining grapheme joiner and the
// fillers that pad a preheader.
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|\u17b4|\u17b5|[\ufe00-\ufe0f]/g
/** No-break spaces that a template escaped twice. */
const WRITTEN_SPACE = /&(?:nbsp|thinsp|#160|#xa0|#8239|#x202f);/gi
const WIDE_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const GROUPING_SPACE = /(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g
const FULL_WIDTH = /[\uff01-\uff5e]/g
/** Letters and digits in fancy styles, which some senders write words in. */
const MATHEMATICAL = /[\u{1d400}-\u{1d7ff}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** A space that a sender put between groups of digits and no line may break at; only numbers keep it. */
export const NARROW_SPACE = '\u202f'

/**
 * Plain characters: NFC, no invisible ones, every odd space an ordinary one (except a no-break space
 * that groups digits, which becomes U+202F), full-width forms and mathematical letters as ASCII, line ends as `\n`.
 */
export function cleanCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(WRITTEN_SPACE, '\u00a0')
    .replace(GROUPING_SPACE, '\u2007')
    .replace(WIDE_SPACE, (space) => (space === '\u2007' ? NARROW_SPACE : ' '))
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(MATHEMATICAL, (letter) => letter.normalize('NFKC'))
    .normalize('NFC')
}

const SPLIT_FRACTION =
  /([$€£₹₡₱฿¥]|\b(?:rp|rs|idr)\b\.?)([ \t\n]*\d[\d.,]{0,15})[ \t\n]+([.,])[ \t\n]*(\d{2})(?!\d)/gi
const BOLD =
  /(?<![\p{L}\p{N}*])\*([^\s*][^*\n]{0,100}(?:\n[^*\n]{1,100})?)(?<!\s)\*(?![\p{L}\p{N}*])/gu

/** "35.00RUROstatok 8 328.13 RUR": a code that runs into the next word. */
const RUN_ON = /(?<=\d ?(?:USD|EUR|RU[BR]|UAH|KZT|BY[NR]))(?=[A-ZА-Я][a-zа-я]{2})/g

/** Four lines or more, an empty one behind each: some program wrote every line end twice. */
const DOUBLED = /^[^\n]+(?:\n\n[^\n]+){3,}$/

/**
 * Clean characters laid out as lines: one space or three (columns of fixed width), tabs between cells kept, no
 * space at a line’s ends, never two blank lines (nor one behind every line), `*bold*` of plain text without its asterisks, an
 * amount that its markup had split (`$ 41 . 00`) in one piece.
 */
export function cleanLines(text: string): string {
  return (
    cleanCharacters(text)
      // Two spaces are one that somebody typed twice; three and more part columns of fixed width.
      .replace(/ {2,}/g, (run) => (run.length === 2 ? ' ' : '   '))
      .replace(/(?: {0,3}\t){1,1000} {0,3}/g, '\t')
      .replace(/[ \t]{0,3}\n[ \t]{0,3}/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
      .replace(DOUBLED, (lines) => lines.replaceAll('\n\n', '\n'))
      .replace(BOLD, '$1')
      .replace(RUN_ON, ' ')
      .replace(SPLIT_FRACTION, (_, sign, whole, point, cents) => `${sign}${whole}${point}${cents}`)
      .trim()
  )
}
