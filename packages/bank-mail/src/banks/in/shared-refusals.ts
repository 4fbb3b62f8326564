import type { IgnoringTemplate } from '../../template/types.ts'

/* What banks of India write in the words of a movement when nothing has moved. */

/** Small print speaks of what would happen; where something has, that is what the mail is about. */
const HAPPENED =
  '(has been|was|is|been|were) (debited|charged|spent|credited|used|withdrawn|deducted)|{money} spent'

/** The same, where the words of a receipt are no reminder either. */
const TOLD = `${HAPPENED}|processed|successful|approved|(been|was|is) (done|made|paid|sent)`

const TO_COME: IgnoringTemplate = {
  id: 'to-come',
  when: [
    'will be (debited|deducted|charged|auto-debited|processed)|(yet|due|scheduled) to be (debited|credited|charged|deducted|paid|processed)|upcoming (mandate|payment|debit)|(mandate|autopay|standing instruction) {_}(registered|created|set up|activated|cancelled|modified)|has requested (money|{amount})|collect request|(requested|request) {_}via upi|payment is due|bill {_}(is|has been) generated',
  ],
  unless: [HAPPENED],
  ignored: 'reminder',
}

const BALANCE: IgnoringTemplate = {
  id: 'balance',
  when: ['balance in your {_}(account|a/c)'],
  unless: [
    'debit~|credit~|withdr~|deposit~|deduct~|transfer~|receiv~|spent|paid|payment|purchase|sent|used',
  ],
  ignored: 'information',
}

/** Paying a purchase in instalments is offered; alerts offer it below. */
const INSTALMENTS: IgnoringTemplate = {
  id: 'instalments',
  when: [
    '(convert|converting|conversion) {_}(into|to) {_}(emi|emis|smartemi|flexipay)|eligible for (conversion|emi)',
  ],
  unless: [TOLD],
  ignored: 'marketing',
}

/** Words of a movement about what has not moved, or only within the bank's books. */
const NOT_MOVED: IgnoringTemplate = {
  id: 'not-moved',
  when: [
    '(payment|transaction|transfer)…is (pending|being processed|under process)|converted (to|into) {_}(emi|emis|instalments)|tds {_}certificate|limit {_}(has been|is) (set|changed|updated|increased)|reward points worth|may be (debited|credited|charged|levied)|ready to be credited|approve the (payment|transaction)|(get|earn|win) [flat] {money} {_}(cashback|back)',
  ],
  unless: ['(is|has been|was) (debited|spent|credited)|been used'],
  ignored: 'information',
}

/** The transfer itself was told when it left. */
const ARRIVED: IgnoringTemplate = {
  id: 'arrived',
  when: ['credited to [the] (beneficiary|payee)'],
  unless: ['debited from|has been debited|is debited'],
  ignored: 'information',
}

const BLOCKED: IgnoringTemplate = {
  id: 'blocked',
  when: ['{money} (has been|is) blocked'],
  ignored: 'hold',
}

export const REFUSALS: ReadonlyArray<IgnoringTemplate> = [
  TO_COME,
  BALANCE,
  INSTALMENTS,
  NOT_MOVED,
  BLOCKED,
  ARRIVED,
]
