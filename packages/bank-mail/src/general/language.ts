/** Which language a mail is written in, by its smallest words. */

export type Language = 'en' | 'es' | 'pt' | 'fr' | 'de' | 'it' | 'nl' | 'id' | 'cs' | 'th' | 'ja'

const WORDS: ReadonlyArray<readonly [Language, RegExp]> = [
  [
    'en',
    /\b(?:the|you|your|of|to|was|with|and|this|for|have|has|is|from|on|at|in|amount|card|date|new|made)\b/g,
  ],
  ['es', /\b(?:el|la|los|las|tu|su|con|del|se|una?|por|en|ha|que|desde|monto|hola|fecha)\b/g],
  ['pt', /\b(?:o|os|da|do|das|seu|sua|com|em|no|na|uma?|voce|foi|que|por|ola|data|valor)\b/g],
  ['fr', /\b(?:le|les|des|du|vous|votre|vos|une?|est|avec|sur|et|au|chez|montant|bonjour)\b/g],
  ['de', /\b(?:der|die|das|sie|ihr|ihre[nrm]?|mit|und|wurde|von|am|ein|bei|ist|betrag|karte)\b/g],
  ['it', /\b(?:il|gli|della|del|tuo|tua|con|hai|presso|di|una?|per|che|sul|importo|carta)\b/g],
  ['nl', /\b(?:het|een|van|je|jouw|uw|met|bij|naar|op|aan|voor|bedrag|rekening|betaling)\b/g],
  [
    'id',
    /\b(?:anda|yang|dengan|pada|dari|ke|telah|di|untuk|dan|transaksi|rekening|nomor|kartu)\b/g,
  ],
  ['cs', /\b(?:na|ve|ze|se|vas|vase|byla?|castka|ucet|uctu|platba|dobry|den|karta|kartou|dne)\b/g],
  ['th', /[\u0e01-\u0e3a]{4,}/g],
  ['ja', /[\u3041-\u30ff]{2,}/g],
]

/** Letters and words that stand for more than one small word. */
const HEAD = 1500

/** The language most of the folded `text` speaks, or null where it says too little. */
export function languageOf(text: string): Language | null {
  const head = text.slice(0, HEAD)
  let best: Language | null = null
  let most = 1
  for (const [language, words] of WORDS) {
    const count = head.match(words)?.length ?? 0
    if (count > most) {
      most = count
      best = language
    }
  }
  return best
}

/** Letters of scripts in which no alert is understood yet: Greek, Cyrillic, Hebrew, Arabic, those of India. */
const UNREAD = /[\u0370-\u0dff\u0e80-\u1cff]/g

/** Whether much of `text` is in a script that nothing here reads. */
export function isUnread(text: string): boolean {
  return (text.slice(0, HEAD).match(UNREAD)?.length ?? 0) > 20
}
