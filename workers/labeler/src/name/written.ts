/** Words of a line as a name is written. */
import { cased, isChosen, isInitials } from './casing.ts'
import { wideKana } from './kana.ts'

/** Longer names are a whole line. */
const LONGEST = 60

/** Words with the line's own letters, or with those of a name where they are all capitals. */
export function written(words: ReadonlyArray<string>, raw: string): string {
  const isMixed = words.some(isChosen)
  const name = words
    .map((word, at) => {
      // The normaliser drops the last full stop of initials.
      if (/^(?:\p{Lu}\.){2,}\p{Lu}$/u.test(word)) return `${word}.`
      if (isInitials(word)) return word.toUpperCase()
      if (isChosen(word)) return word
      // Beside words whose letters somebody chose, capitals are chosen too.
      if (isMixed && word.length < 4 && word === word.toUpperCase()) return word
      return cased(word, at === 0, words[at - 1])
    })
    .map(wideKana)
    .join(' ')
    .replace(/ &(?=[^ ])/g, '&')
    .trim()
  return shortened(name) || raw.trim() || 'Unknown'
}

/** Cut behind a word, where it has several. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name
  const words = name.slice(0, LONGEST + 1).replace(/[\s&]+[^\s&]*$/u, '')
  return words.slice(0, LONGEST).trim()
}
