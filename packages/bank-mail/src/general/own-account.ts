/** The person's own card or account, where a mail shows two. */
import type { Direction } from '../kinds.ts'
import type { Document } from '../template/document.ts'
import { accountOf } from '../template/values.ts'

const DIGITS =
  '(?:(?:n(?:o|umero|umber|r)?[.°º]? |# ?)?(?:ending(?: in| with)?|ends? (?:in|with)|(?:terminad|acabad|finalizad)[oa] en|terminacion|que termina en|terminante con|final|endend(?:e|er)? (?:auf|mit)|se terminant par)?[ :]{0,2}\\(?-?(?:\\d{4,8}(?=[ -]?[*x•·●]))?(?:[*x•·●….]{1,20}[ -]?){0,5}(\\d{3,6})\\)?(?![\\d.,/:]\\d|\\d|[*•·●]|x\\d))'
const OWN = '(?:your|you|tu|su|mi|my|la|the|seu|sua|votre|ihr\\w*|dein\\w*)'
const THING =
  '(?:[a-z\\d.&/( ]{0,40}?(?:account|card|acct?|a/c|acc|cuenta|tarjeta|producto|t\\. ?(?:cred|deb)|tdc|tdd|conta|cartao|compte|carte|konto|karte|checking|savings))'

const OUT = new RegExp(
  `(?<![a-z])(?:(?:from|with|using|on|desde|con|de|en|com|do|da|avec|von|mit|source(?: of fund)?|cuenta origen|debited from|cargo (?:en|a)|origen)[ :]{1,2}(?:${OWN} )?|(?:to|a) (?:your|you|tu|su|mi|my) |(?<=[.\\n] ?)(?=(?:card|carte|karte|tarjeta|cartao|carta)(?![a-z])))${THING}[ :]{0,2}${DIGITS}`,
  'g',
)
const IN = new RegExp(
  `(?<![a-z])(?:to|into|in|on|en|a|para|na|sur|auf|cuenta destino|destino|deposited to|credited to)[ :]{1,2}(?:${OWN} )?${THING}[ :]{0,2}${DIGITS}`,
  'g',
)
const FROM_FIRST = /^(?:from|desde|source|cuenta origen|debited|origen)/

/** The last digits of the account that the words of a sentence call the person's own, or null. */
export function ownAccount(document: Document, direction: Direction): string | null {
  const head = document.masked.slice(0, Math.min(document.bodyEnd, 2500))
  const matches = [...head.matchAll(direction === 'out' ? OUT : IN)]
  const first =
    direction === 'out'
      ? (matches.find(({ 0: all }) => FROM_FIRST.test(all)) ?? matches[0])
      : matches[0]
  return first?.[1] === undefined ? onlyEnding(head) : accountOf(first[1])
}

const ENDING =
  /(?:(?:下4(?:桁|けた)|末尾)[^\d\n]{0,4}|(?:ending(?: in| with)?|ends (?:in|with)|last (?:4|four)(?: digits)?(?: #)?|(?:terminad|acabad|finalizad)[oa] en|terminacion|terminante con|eindigend op|der endung|ลงท้าย|(?:com )?final|endet auf|mit endziffern?|se terminant par)[\s:]{1,3}[*x•.(]{0,14} ?)(\d{4,5})(?!\d)/g

/** The digits after "ending in", where the mail has only one such account. */
function onlyEnding(head: string): string | null {
  const all = new Set([...head.matchAll(ENDING)].map(([, digits = '']) => digits))
  const [digits] = all
  return all.size === 1 && digits !== undefined ? accountOf(digits) : null
}
