/** What is left in English in a text of another language, for tests of pages, mails and errors. */
import type { Language } from '../languages.ts'
import { MESSAGES } from '../messages.generated.ts'

export type Translated = Exclude<Language, 'en'>
export const TRANSLATED: ReadonlyArray<Translated> = ['es', 'pt', 'de', 'fr']

/** Words of nearly every English sentence that are none in the other languages; a drawn address may hold their letters. */
const WORDS =
  /(?<![\p{L}\p{N}])(?:the|and|have|with|that|there|must|not|are|is|which|of|be|your|you|this|been)(?![\p{L}\p{N}])/giu

/** English words in a text, such as of an error that comes from no file of messages. */
export function englishWordsIn(text: string): Array<string> {
  return text.match(WORDS) ?? []
}

/**
 * What would stand in a text if a message were left in English: the pieces of English messages of
 * three words or more that the language says otherwise.
 */
export function englishPieces(language: Translated): Array<string> {
  const own = piecesOf(MESSAGES[language]).join('\n')
  return [...new Set(piecesOf(MESSAGES.en))].filter((piece) => !own.includes(piece))
}

function piecesOf(messages: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.values(messages).flatMap((page) => Object.values(page).flatMap(pieces))
}

/** The texts between the variables, tags and cases of a message. */
function pieces(text: string): Array<string> {
  return text
    .split(/<[^>]*>|\{[^{}]*\}|[{}#]|\b(?:plural|select|one|other|number),/)
    .map((piece) => piece.trim())
    .filter((piece) => (piece.match(/\p{L}{2,}/gu) ?? []).length >= 3)
}

/** The words of four letters or more in a text, in small letters. */
export function wordsIn(text: string): Set<string> {
  return new Set((text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase()))
}
