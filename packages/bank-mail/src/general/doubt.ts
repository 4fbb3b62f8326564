/** Words by which a mail that names an amount and a movement shows that it may not have happened. */
import type { Mention } from '../amount/mentions.ts'
import { sentencesIn } from '../gate/sentence.ts'
import { withoutNames } from '../gate/without-names.ts'
import type { Kind } from '../kinds.ts'
import { LEXICONS, languageOf, lexiconsFor } from '../lexicon/index.ts'
import type { Doubts } from '../lexicon/lexicon.ts'
import type { Document } from '../template/document.ts'
import { findByLabel } from '../template/label.ts'
import { MONEY_MARK } from '../template/mask.ts'
import { phrasesOf } from '../template/phrases.ts'
import { blanked } from '../text/blanked.ts'
import { SMALL_PRINT, undoneScore } from '../undone/undone.ts'
import { operationAt } from './operation.ts'

/** Mails that run on in one line say other things soon after the amount; of a failure they speak at once. */
const AFTER = 70
const AT_ONCE = 140
/** How much of a mail whose words are not spaced tells what it is about. */
const HEAD = 600
/** How far into the next sentence the words may stand that take the movement back. */
const NEXT = 20
/** How far before an order the words may begin that lead to it. */
const LEAD = 15

type Words = ReadonlyArray<Doubts>

function wordsAt(text: string, at: { start: number; end: number } | undefined): string | null {
  return at ? text.slice(at.start, at.end) : null
}

/** The first words in `text` that say so, or null. */
function saidIn(text: string, words: Words, concept: keyof Doubts): string | null {
  for (const doubts of words) {
    const phrases = phrasesOf(doubts[concept])
    if (phrases.areIn(text)) return wordsAt(text, phrases.in(text)[0])
  }
  return null
}

/** The first of `texts` about which `say` says something, and what. */
function firstOf(texts: ReadonlyArray<string>, say: (text: string) => string | null) {
  for (const text of texts) {
    const said = say(text)
    if (said !== null) return said
  }
  return null
}

/** Whether one of them stands at the beginning, or no further behind it than `within`. */
function begins(text: string, words: Words, concept: keyof Doubts, within = 0): boolean {
  return words.some((doubts) =>
    phrasesOf(doubts[concept])
      .in(text)
      .some(({ start }) => start <= within),
  )
}

/**
 * The words, folded, by which the sentence of the amount, or the subject, speaks of something that has not
 * happened; null for none. What a `merchant` is called, or a person wrote into a note, says nothing of that.
 */
export function doubtIn(
  document: Document,
  mention: Mention | null,
  merchant: string | null,
  kind: Kind | null,
): string | null {
  const { bodyEnd } = document
  const words = lexiconsFor(document.masked, null).flatMap(({ doubts }) => doubts ?? [])
  const shown = without(withoutNames(document, [merchant]), words, 'inCase')
  const masked = kind === 'refund' ? without(shown, words, 'undoing') : shown
  const subject = masked.slice(bodyEnd)
  const own = mention === null ? '' : ownWords(masked, mention, AFTER)
  const wide = mention === null ? '' : ownWords(masked, mention, AT_ONCE)
  const operation = operationAt(document)
  const status = fieldOf(document, words, 'status')
  const reason = fieldOf(document, words, 'reason')
  const isSettled =
    status === null || /^[-–—.*\s]{0,3}$/.test(status) || begins(status, words, 'settled')
  return (
    // A subject that asks does not tell.
    /[?？]/.exec(subject)?.[0] ??
    firstOf([subject, own], (text) => saidIn(text, words, 'perhaps') ?? orderIn(text, words)) ??
    firstOf([subject, headingOf(masked), wide], (text) => saidIn(text, words, 'notDone')) ??
    otherwiseIn(wide, languageOf(masked) ?? 'en') ??
    saidIn(subject, words, 'not') ??
    (mention === null
      ? null
      : (notDoneIn(masked, mention, words) ?? questionIn(masked, mention))) ??
    anywhereIn(masked.slice(0, HEAD), subject, words) ??
    (operation === null
      ? null
      : saidIn(masked.slice(operation.from, operation.to), words, 'stays')) ??
    (isSettled ? null : status) ??
    (reason === null ? null : saidIn(reason, words, 'failure'))
  )
}

/** Something is to be agreed to: "Confirm the payment", "Please confirm …". */
function orderIn(text: string, words: Words): string | null {
  const orders = words.flatMap(({ order, lead }) =>
    phrasesOf(order)
      .in(text)
      .filter(({ start }) => {
        const before = text.slice(Math.max(0, start - LEAD), start)
        return (
          /(?:^|[\n\t.!?:,¿¡]) ?$/.test(before) ||
          phrasesOf(lead)
            .in(before)
            .some(({ end }) => end === before.trimEnd().length)
        )
      }),
  )
  return wordsAt(text, orders[0])
}

/** What is said to have become of it, where that is not that it was done: "was voided". */
function otherwiseIn(text: string, language: string): string | null {
  const { auxiliary, done } = LEXICONS.find(({ code }) => code === language)?.doubts ?? {}
  const other = phrasesOf(auxiliary)
    .in(text)
    .find(({ end }) => {
      const became = text.slice(end).replace(/^ /, '')
      return /^[a-z]/.test(became) && !begins(became, [{ done }], 'done')
    })
  const more = other ? (/^ ?[a-z]{1,20}/.exec(text.slice(other.end))?.[0].length ?? 0) : 0
  return wordsAt(text, other && { start: other.start, end: other.end + more })
}

/** `text` with phrases blanked, of the same length. */
function without(text: string, words: Words, concept: keyof Doubts): string {
  let shown = text
  for (const doubts of words) {
    for (const at of phrasesOf(doubts[concept]).in(text)) shown = blanked(shown, at)
  }
  return shown
}

function fieldOf(document: Document, words: Words, concept: 'status' | 'reason'): string | null {
  const labels = words.flatMap((doubts) => doubts[concept] ?? []).join('|')
  const found = labels === '' ? null : findByLabel(document, 'text', labels)
  return found && found.rank >= 3 ? document.folded.slice(found.start, found.end).trim() : null
}

function ownWords(masked: string, { from, to, end }: Mention, reach: number): string {
  const last = Math.min(to, end + reach)
  const words = masked.slice(from, last)
  // Half a word is another one: "recibe" of "recibes".
  return /^\p{L}/u.test(masked.slice(last, to)) ? words.replace(/\p{L}{1,40}$/u, '') : words
}

function notDoneIn(masked: string, mention: Mention, words: Words): string | null {
  const next = masked.slice(mention.to, mention.to + AT_ONCE).replace(/^[.!?]\s*/, '')
  const line = next.split('\n', 1)[0] ?? ''
  return (
    saidIn(ownWords(masked, mention, AT_ONCE), words, 'not') ??
    (begins(line, words, 'next', NEXT) ? line : null)
  )
}

/** "¿Cuánto?" before the amount is a label. */
function questionIn(masked: string, { from, to, start }: Mention): string | null {
  const before = masked.slice(from, start)
  const isOpen = before.lastIndexOf('¿') > before.lastIndexOf('?')
  const isAsked =
    /^\s?[?？]/.test(masked.slice(to)) || isOpen || masked.slice(start, to).includes('¿')
  return isAsked ? '?' : null
}

/** What `head` or `subject` say wherever it stands, but in small print; that is looked for only where something is said. */
function anywhereIn(head: string, subject: string, words: Words): string | null {
  const said = (text: string) => saidIn(`${text}\n${subject}`, words, 'anywhere')
  return said(head) === null ? null : said(withoutSmallPrint(head))
}

/** `text` without its sentences that hold no amount and only read like advice or conditions. */
function withoutSmallPrint(text: string): string {
  let shown = text
  for (const at of sentencesIn(text)) {
    const sentence = text.slice(at.start, at.end)
    if (sentence.includes(MONEY_MARK) || undoneScore(sentence) >= SMALL_PRINT) continue
    shown = blanked(shown, at)
  }
  return shown
}

/** Lines of a heading are this short. */
const SHORT = 60

/** What stands above the text: the first one or two lines of the masked body, where they are short as headings are. */
function headingOf(masked: string): string {
  const lines = masked.slice(0, HEAD).trim().split(/\n+/, 2)
  const long = lines.findIndex((line) => line.length > SHORT)
  return lines.slice(0, long < 0 ? undefined : long).join('\n')
}
