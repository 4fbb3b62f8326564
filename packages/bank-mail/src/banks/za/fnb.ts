import type { Bank } from '../../template/types.ts'

/** The day has no year, and its time follows it: "9Feb 18:02". */
const ON = '{date}'

/** inContact lines: "FNB:-) R120.00 paid from …", with what is available behind it. */
export const fnb: Bank = {
  id: 'fnb',
  name: 'FNB',
  country: 'ZA',
  timeZone: 'Africa/Johannesburg',
  currency: 'ZAR',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['fnb.co.za'],
  names: ['fnb'],
  templates: [
    { id: 'payment-link', when: ['payment link created'], ignored: 'information' },
    {
      id: 'refund',
      kind: 'refund',
      isCommon: true,
      sentences: [
        '{amount} (reversed|refunded) (@|at|from) {merchant} (to|from|using|on {date}|{stop})',
        'using card{_}{account}',
        ON,
      ],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        '{amount} (reserved for purchase|purchase|spent|paid) (@|at) {merchant} (from|using|on {date}|{stop})',
        'using card{_}{account}',
        ON,
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        '{amount} (withdrawn|cash withdrawal) from {_}a/c{_}(@|at) {merchant} (avail|from|using|on {date}|{stop})',
        '{amount} (withdrawn|cash withdrawal) (@|at) {merchant} (from|using|on {date}|{stop})',
        'using card{_}{account}',
        ON,
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        '{amount} (paid to|deposited (in|to|into)|received in) {_}a/c{account} {_}(from|by) {merchant} (ref|on {date}|{stop})',
        '{amount} (paid to|deposited (in|to|into)|received in) {_}a/c{account}',
        ON,
      ],
    },
    {
      id: 'paid',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        '{amount} (paid|t/fer|transferred) from {_}a/c{account} to {merchant} (a/c|@|ref|avail|on {date}|{stop})',
        '{amount} (paid|t/fer|transferred) from {_}a/c{account} @ {_}ref.{merchant} (avail|{date}|{stop})',
        '{amount} (paid|t/fer|transferred) from {_}a/c{account}',
        ON,
      ],
    },
  ],
}
