/** What the reader says of how it read, which it says in English, in the language of the page. */
import type { Around, Head, Phrase } from 'bank-mail'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from '../../language.ts'

/** Its words (the field `by` of a `Why` in packages/bank-mail). One that is missing does not compile. */
const PHRASES: Readonly<Record<Phrase | Around, PlainKey>> = {
  'the row of the amount': 'reader.row',
  'its capitals': 'reader.capitals',
  'its sign': 'reader.sign',
  'the words behind it': 'reader.behind',
  'nothing but the fee': 'reader.onlyFee',
  nothing: 'reader.nothing',
  'the subject': 'reader.subject',
  'said again': 'reader.again',
  'less than what a label names': 'reader.less',
  'another and its fee': 'reader.andFee',
  'what the account is charged': 'reader.charged',
  'a part of another': 'reader.part',
  'the whole of its parts': 'reader.whole',
  'a charge beside another': 'reader.charge',
  'behind the amount': 'reader.behindAmount',
  'what is left': 'reader.whatIsLeft',
  'a day to come': 'reader.toCome',
  'the day it counts from': 'reader.counts',
  'the day it was booked': 'reader.booked',
  'the day it happened': 'reader.happened',
  'a date’s label': 'reader.dateLabel',
  'a date’s label, or the only date': 'reader.dateOnly',
  'beside the amount': 'reader.beside',
  near: 'reader.near',
  'with a time': 'reader.withTime',
  'a wording that was taught': 'reader.taught',
  'the template': 'reader.template',
  label: 'reader.label',
  'behind it': 'reader.behindIt',
  'before it': 'reader.beforeIt',
  'the only one': 'reader.only',
  before: 'reader.before',
  by: 'reader.by',
  moved: 'reader.moved',
  aside: 'reader.aside',
  balance: 'reader.balance',
  other: 'reader.other',
  fee: 'reader.fee',
  tax: 'reader.tax',
}

/** What it says of the mail’s words that follow. */
const HEADS: Readonly<Record<Head, PlainKey>> = {
  purchase: 'kinds.purchase',
  withdrawal: 'kinds.withdrawal',
  transfer_out: 'kinds.transfer_out',
  transfer_in: 'kinds.transfer_in',
  payment: 'kinds.payment',
  refund: 'kinds.refund',
  deposit: 'kinds.deposit',
  fee: 'kinds.fee',
  declined: 'reader.declined',
  reversed: 'reader.reversed',
  pending: 'reader.pending',
  requested: 'reader.requested',
  scheduled: 'reader.scheduled',
  not_done: 'reader.notDone',
  'not read': 'reader.notRead',
}

/** What stands in quotes is the mail's. Longer phrases first: some begin like others. */
const SAID = new RegExp(
  `“[^”]*”|(?<!\\p{L})(?:${Object.keys(PHRASES)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'gu',
)
/** Such as `purchase: Kartenzahlung`: its word, then the mail's. */
const WITH_WORDS = /^([a-z_ ]{1,40}): ([\s\S]*)$/

/** `by` in the page's language; the mail's own words stay as they are. */
export function inPageWords(by: string): string {
  const [, head, words] = WITH_WORDS.exec(by) ?? []
  if (head === undefined || !isIn(HEADS, head)) {
    return by.replace(SAID, (said) => (isIn(PHRASES, said) ? t(PHRASES[said]) : said))
  }
  return t('parts.named', { name: t(HEADS[head]), value: words ?? '' })
}

function isIn<Key extends string>(
  words: Readonly<Record<Key, PlainKey>>,
  said: string,
): said is Key {
  return Object.hasOwn(words, said)
}
