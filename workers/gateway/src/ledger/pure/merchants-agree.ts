/** Whether two mails may name the same merchant, each in its own words. */
import { fold } from './text.ts'

/**
 * `unknown` where one of them names none. They agree where they share a telling word or one is part
 * of the other: `RESTAURANTE EL CIELO BOG` and `Restaurante El Cielo`.
 */
export function merchantsAgree(a: string | null, b: string | null): 'agree' | 'clash' | 'unknown' {
  if (a === null || b === null) return 'unknown'
  const [wordsOfA, wordsOfB] = [words(a), words(b)]
  const [joinedA, joinedB] = [wordsOfA.join(''), wordsOfB.join('')]
  if (joinedA === joinedB) return 'agree'
  const [short, long] = [joinedA, joinedB].sort((x, y) => x.length - y.length)
  if (short && short.length >= 4 && long?.includes(short)) return 'agree'
  const isShared = wordsOfA.some((word) => word.length >= 5 && wordsOfB.includes(word))
  return isShared ? 'agree' : 'clash'
}

function words(merchant: string): Array<string> {
  return fold(merchant).match(/[\p{L}\p{N}]+/gu) ?? []
}
