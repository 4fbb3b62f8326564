import type { Bank } from '../../template/types.ts'

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
    {
      id: 'purchase',
      kind: 'purchase',
      sentences: [
        '{amount} (reserved for purchase|purchase|spent|paid) (@|at) {merchant} (from|using|on {date}|{stop})',
        'using card{_}{account}',
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      sentences: [
        '{amount} (withdrawn|cash withdrawal) (@|at|from) {merchant} (from|using|on {date}|{stop})',
        'using card{_}{account}',
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      sentences: [
        '{amount} (paid to|deposited (in|to|into)|received in) {_}a/c{account} {_}(from|by) {merchant} (ref|on {date}|{stop})',
        '{amount} (paid to|deposited (in|to|into)|received in) {_}a/c{account}',
      ],
    },
    {
      id: 'paid',
      kind: 'transfer_out',
      sentences: [
        '{amount} (paid|t/fer|transferred) from {_}a/c{account} {_}(to|@) {merchant} (ref|avail|on {date}|{stop})',
        '{amount} (paid|t/fer|transferred) from {_}a/c{account}',
      ],
    },
  ],
}
