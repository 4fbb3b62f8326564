import type { Template } from '../../template/types.ts'

/*
 * "Debit Alert" and "Credit Alert": a table of account, amount, description, date and balances. The
 * description, in the bank's own shorthand, says what it was. Order matters.
 */

const DEBIT =
  'debit transaction|debit alert|debit! acct|transaction details - debit|(txn|transaction type) (debit|dr)|debit amt|dr amt|(was|has been) debited|money debited|account debited'
const CREDIT =
  'credit transaction|credit alert|credit! acct|transaction details - credit|(txn|transaction type) (credit|cr)|credit amt|cr amt|(was|has been) credited|money received|account credited'
const NARRATION = '(description|narration|remarks|desc|des|remark)'

const FIELDS = {
  isCommon: true,
  sentences: [
    '(debited|credited) (with|by|for) {money}',
    '{money} (has been|was) (debited|credited)',
    '{money} (debited|credited) (from|to)',
    `${NARRATION} {_}transfer from {merchant}(-|/| to |{end})`,
    `${NARRATION} {_}(trf|transfer) to {merchant}(-|/| from |{end})`,
    `${NARRATION} (pos|web) (pur|purchase|pymt|payment) [t] {merchant}{end}`,
    'credited with {money} (by|from) {merchant} (on {date}|ref|{stop})',
    '(account|from|to|a/c) {_}(number|no|) {account}',
  ],
  labels: {
    amount: 'transaction amount|debit amount|credit amount|amount|dr amt|cr amt|amt',
    merchant: 'description|transaction narration|narration|remarks|desc|des|remark',
    account: 'account number|account no|account|acct|acc|a/c',
    date: 'value date|transaction date & time|transaction date|date & time|date|dt',
    reference: 'reference number|bank reference number|transaction reference|reference',
  },
} as const

export const gtbank: ReadonlyArray<Template> = [
  {
    id: 'reversal',
    kind: 'refund',
    when: [CREDIT, `${NARRATION} {_}(rvsl|rev|rvsal|reversal|reversed|refund~)`],
    unless: [DEBIT],
    ...FIELDS,
  },
  {
    id: 'credited',
    kind: 'transfer_in',
    when: [CREDIT],
    unless: [DEBIT, 'reversed'],
    ...FIELDS,
  },
  {
    id: 'charged',
    kind: 'fee',
    when: [
      DEBIT,
      `${NARRATION} {_}((charge|charges|commission|vat|levy|fee) (on|for)|sms alert|transfer levy|money transfer levy|stamp duty|maintenance (fee|charge)|(nip|transfer|card|service) (fee|charge)|ft_out fee)`,
    ],
    unless: [CREDIT, 'reversed'],
    ...FIELDS,
  },
  {
    id: 'withdrawn',
    kind: 'withdrawal',
    when: [DEBIT, `${NARRATION} {_}(atm|cash (wdl|withdrawal)|cwdr)`],
    unless: [CREDIT, 'reversed'],
    ...FIELDS,
  },
  {
    id: 'spent',
    kind: 'purchase',
    when: [
      DEBIT,
      `${NARRATION} {_}(pos|web|card|pos/web) (pur~|pymt|payment|trx)|${NARRATION} (pos|web)-`,
    ],
    unless: [CREDIT, 'reversed'],
    ...FIELDS,
  },
  {
    id: 'debited',
    kind: 'transfer_out',
    when: [DEBIT],
    unless: [CREDIT, 'reversed'],
    ...FIELDS,
  },
]
