/** The words that the normaliser left, as the raw line writes them: its accents, signs and letters. */
import { decodeEntities, fold } from 'merchant-name'

/** A word of a raw line, split where the normaliser splits; `isJoined`: behind an ampersand, `isTight`: without a space. */
type Token = { text: string; folded: string; isJoined: boolean; isTight: boolean }

/** Words that people write with a full stop. */
const TITLE = /^(?:dr|dra|mr|mrs|ms|prof|sr|sra)\.$/i

function tokensOf(raw: string): Array<Token> {
  const tokens: Array<Token> = []
  let isJoined = false
  for (const part of decodeEntities(raw.slice(0, 256)).split(
    /([\s*#,()[\]{}<>|_~"!?;=^$€£%\\:/／]+)/,
  )) {
    if (/^\s*[&+]\s*$/.test(part)) {
      isJoined = true
      continue
    }
    const bare = part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, '')
    const text = TITLE.test(part) ? part : bare
    if (text === '') continue
    if (/^&\p{L}/u.test(part)) isJoined = true
    // `PG&E` is two words to the normaliser, and one to a person.
    for (const [index, piece] of text.split('&').entries()) {
      const folded = fold(piece).replaceAll(' ', '')
      tokens.push({ text: piece, folded, isJoined, isTight: index > 0 })
      isJoined = false
    }
  }
  return tokens
}

/**
 * Each word of `text` with the letters it has in `raw`, in order; a word that is not found there (an
 * alias put it in) stays as it is. Words joined by an ampersand in the line are joined by one again,
 * and one that follows it without a space keeps it: `PG`, `&E`.
 */
export function surfaceOf(text: string, raw: string): Array<string> {
  const tokens = tokensOf(raw)
  const words: Array<string> = []
  let at = 0
  for (const word of text.split(' ')) {
    const folded = fold(word).replaceAll(' ', '')
    const found = tokens.findIndex((token, i) => i >= at && isOf(token, folded))
    const token = tokens[found]
    if (!token) {
      // The normaliser writes an ampersand as a word.
      const isSign = tokens[at]?.isJoined || tokens[at]?.isTight
      if (word !== 'and' || !isSign) words.push(word)
      continue
    }
    if (token.isJoined && words.length > 0 && found === at) words.push('&')
    const own = token.folded === folded ? token.text : cutOf(token, folded, word)
    words.push(token.isTight && found === at ? `&${own}` : own)
    at = found + 1
  }
  return words
}

function isOf(token: Token, folded: string): boolean {
  return token.folded === folded || (folded.length > 2 && token.folded.includes(folded))
}

/** A word inside a longer token: `cafe` of `00042CAFE`, where no letter changes its length. */
function cutOf({ text, folded }: Token, word: string, written: string): string {
  const start = text.toLowerCase().indexOf(written)
  if (start >= 0) return text.slice(start, start + written.length)
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  const at = folded.indexOf(word)
  return bare.length === folded.length ? bare.slice(at, at + word.length) : word
}
