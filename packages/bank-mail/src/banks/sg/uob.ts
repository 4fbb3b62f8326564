import type { Bank } from '../../template/types.ts'
import { NOT_BACK_YET, ONLY_SPOKEN_OF } from '../asian-english-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

const OWN = '(account|card|a/c) {_}(ending|ending in|ending with) {account}'

/** One sentence: "You made a PayNow transfer of SGD 7.00 to … on your a/c ending 1234 at …". */
export const uob: Bank = {
  ...knownBySender(
    'SG',
    'uob',
    'UOB',
    ['uobgroup.com', 'uob.com.sg'],
    ['united overseas bank', 'uob'],
  ),
  templates: [
    {
      id: 'to-come',
      when: [
        'you have scheduled|(has been|was|is) scheduled|will be (deducted|transferred|processed)',
      ],
      ignored: 'reminder',
    },
    {
      // The mail that named the amount went before.
      id: 'status',
      when: ['your {_}transfer to {merchant} on {date} is successful'],
      unless: ['{money}'],
      ignored: 'information',
    },
    {
      id: 'refund',
      kind: 'refund',
      when: ['refunded|reversed|refund of|reversal of'],
      unless: [NOT_BACK_YET],
      sentences: [
        '(refund|reversal) of {money} from {merchant} (was|has|on|to your|{stop})',
        '(refund|reversal) of {money}',
        '{money} made with {_}{account} on {date} at {merchant} has been reversed',
        '{money} {_}(refunded|reversed)',
        OWN,
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      sentences: [
        '(you have received|you received|you’ve received) {amount}',
        '(received|receive) {amount} from {merchant} (in your|on {date}|via|{stop})',
        'in your {_}(ending|ending in|ending with) {account}',
        '(on|sgt) {date}',
      ],
    },
    {
      id: 'salary',
      kind: 'deposit',
      sentences: [
        '{amount} {_}(was|has been|is) (credited|deposited) (to|into|in) your',
        'from {merchant} on {date}',
        OWN,
        '(on|sgt) {date}',
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      sentences: [
        '(withdrawal|cash withdrawal) (of|for) {amount}',
        'withdrew {amount}',
        'withdrawal of {amount} at {merchant} (on|from|using|{stop})',
        OWN,
        '(on|sgt) {date}',
      ],
    },
    {
      id: 'card',
      kind: 'purchase',
      unless: [ONLY_SPOKEN_OF, 'did you|was this you'],
      sentences: [
        'a transaction of {amount} was made with your uob card ending {account} on {date} at {merchant} (if|{stop})',
        '(qr payment|nets payment|payment) of {amount} to {merchant} on your',
        '(transaction|purchase) of {amount} {_}(at|with) {merchant} (on {date}|if|using|with your|{stop})',
        '(transaction|purchase) of {amount} (was|has been) (made|charged|performed) (with|on|using) your',
        'at {merchant} (if|on {date}|{stop})',
        OWN,
        '(on|sgt) {date}',
      ],
    },
    {
      id: 'bill',
      kind: 'payment',
      sentences: [
        '(bill payment|giro payment|giro deduction|card payment) of {amount} to {merchant} (on|from|was|has|{stop})',
        '(bill payment|giro payment|giro deduction|card payment|payment) of {amount}',
        'from your {_}(ending|ending in|ending with) {account}',
        OWN,
        '(on|sgt) {date}',
      ],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      sentences: [
        '(transfer|remittance) of {amount} to {merchant} (on|from|was|has|using|via|{stop})',
        '(sent|transferred) {amount} to {merchant} (on|from|via|{stop})',
        '(transfer|remittance) of {amount}',
        '(sent|transferred) {amount}',
        '(from|on) your {_}(ending|ending in|ending with) {account}',
        '(on|sgt) {date}',
      ],
    },
  ],
}
