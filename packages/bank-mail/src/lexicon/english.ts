import { ENGLISH_FIELDS } from './fields/english.ts'
import type { Lexicon } from './lexicon.ts'

export const ENGLISH: Lexicon = {
  code: 'en',
  words:
    'the you your of to was with and this for have has is from on at in amount card date new made been by',
  fields: ENGLISH_FIELDS,
  declined: `
    declined|rejected|refused|denied|disapproved|dishonoured|dishonored|bounced
    unsuccessful|failed|has failed|failure of (the|this|your)
    (did not|didn't|does not|doesn't|has not|hasn't) (go|gone) through
    (did not|didn't|has not|hasn't) (happen|happened|take place|taken place|succeed|succeeded|complete|work)
    (not|~n't) [been|yet|yet been|be|actually] (completed|processed|approved|authorized|authorised|successful|charged|debited|executed|accepted|settled|finalized|finalised|fulfilled|made|sent|credited|deducted|honoured|permitted|allowed)
    (could not|couldn't|cannot|can't|unable to|not able to) {_}(complete|process|approve|authorize|authorise|execute|charge|debit|deliver|finish|send) (your|the|this|a|it)
    (could not|couldn't|cannot) be (completed|processed|approved|authorized|authorised|executed|made|sent|charged|delivered)
    no (money|funds|amount|payment|charge|charges|debit|transaction) (was|were|has|have|moved|taken|left|is|will)
    nothing (was|has been|is) (charged|taken|debited|deducted|paid)
    (insufficient|not enough) (funds|balance|money|credit)
    (has|have|had|is|was|were) [now|been|since] (expired|timed out|aborted|stopped|terminated|abandoned)
    (transaction|payment|purchase|transfer|request|status|authorization) (expired|timed out|aborted|blocked|stopped)
    we (stopped|blocked|turned down)
  `,
  reversed: `
    (was|has been|is|were|been|got|been fully|been partially|subsequently|later|then) [fully|since|now|then|later|subsequently|successfully|automatically] (reversed|voided|cancelled|canceled|returned|refunded|undone|recalled|charged back|rolled back|nullified|revoked|annulled)
    (transaction|payment|purchase|transfer|charge|operation|withdrawal|deposit|debit|status|order) (reversed|voided|cancelled|canceled|returned|revoked)
    (fully|full) (refunded|reversed)|refunded (in full|fully|to you|to your)|amount {_}(refunded|returned|credited back)
    we (have reversed|reversed|have cancelled|cancelled|canceled|voided|have refunded|refunded|returned)
    (cancelled|canceled|voided|reversed) (by|at) (the|your)
  `,
  pending: `
    (is|was|remains|still|currently|status) [still|currently|now|only|as] (pending|on hold|held|processing|being processed|being reviewed|under review|in progress|in process|outstanding|unconfirmed|awaiting {_}|waiting {_})
    (awaits|awaiting|waiting for|requires|pending (your|final|bank|further)) [your|final|bank|further] (approval|confirmation|authorization|authorisation|settlement|review|processing|clearance|verification)
    (not|~n't) [yet|been|yet been] (posted|cleared|confirmed|received)
    pending (transaction|payment|purchase|transfer|charge|debit|deposit)
    (this is|it is|is) [only|just] (a|an) (hold|pre-authorization|preauthorization|authorization hold|temporary hold)
  `,
  requested: `
    (only|just|merely) [a|been|being|an] [payment|money] (request|requested|quote|estimate|simulation|test)
    (has|have) (requested|asked for) (money|payment|a payment|{amount})|(is|are) (requesting|asking) 
    (payment|money|transfer) (requested|request from|request of)
    (was|has been|is) [only|just] (requested|initiated but|simulated)
  `,
  scheduled: `
    (is|was|has been|have been|status) [now|only|successfully] (scheduled|planned|queued|postponed|future-dated)
    scheduled (for|to be|on)|planned for|postponed (to|until)
    will [only|not] be (processed|executed|sent|debited|charged|completed|made|withdrawn|transferred|paid|deducted|taken) (on {date}|in {digit} |tomorrow|next |later|within |after )
    will (take place|happen|occur|go out|leave your account) 
  `,
  condition: `
    if|in case|in the event|should|unless|may|might|could|can|when|whenever|once|until|any|never|how to|whether|either|either|each time|every time|to avoid|don't|do not|always|would|subject to|other|certain|some|alerts|notifications|purposes
  `,
  general: `
    transactions|payments|purchases|charges|transfers|deposits|withdrawals|fees|items|checks|cheques|refunds|orders|requests|cards|debits|credits|funds that|mails|emails
  `,
  said: {
    refund: `
      refund[ed][ (to|in|of|for|from)]|purchase refund|merchant credit[s]|purchase return|return credit|credit from|chargeback|revers(al|ed)[ of]
      (transaction|payment|purchase|charge){words}(was|has been) (reversed|refunded)
      credit of {money} was applied to your {words}card
      (we have|we've|we) (refunded|returned) {money}|cashback of {money} (has been|was|is) credited
    `,
    withdrawal: `
      (atm|cash|teller) (withdrawal|wdl)|cash advance|you['ve| have] made a {few}withdrawal|you withdrew|withdrew|withdrawn|withdrawal of {money}|cash out [of ]{money}|cashed out {money}|atm wdl
    `,
    payment: `
      thank you for (your|the|making a) {few}payment
      (<!you |you have |you've )[we['ve| have] ](received|posted|processed) (your|a) {few}payment(! from)
      your {few}payment {words}[was |has been |is |have been ](received|posted|processed|successful|complete|completed|made|credited|applied|confirmed|sent|submitted)
      payment [has been |was ](made|posted|credited) (to|towards|on) your {few}(card|loan|mortgage)
      (received|receipt of) {few}payment (of|for) {money}{words}[credited |applied ](to|towards|on) your {few}(credit card|card|loan)
      payment of {money} {few}(was|has been|is) received (on|for|towards) your {few}(card|loan)
      (bill|credit card|loan|mortgage|utility|autopay|auto) payment
      you['ve| have] [successfully ](made|scheduled and made) a [bill ]payment
      giro (deduction|payment)|autopay|direct debit|debit order|che(que|ck) {words}(was|has been) (paid|cleared|cashed)
      (emi|instalment|installment) of {money}{words}(deducted|debited|paid|recovered)|sip {few}{words}processed
    `,
    transfer_in: `
      (transaction|transfer|amount|sum|money){words} (has been|was|is) received from
      you['ve| have][ just] (received|got|been sent|been paid)(! this| a[n] (email|message|alert|notification|offer|request|statement|bill|invoice))
      you received|(has|have) (arrived in|landed in|come into) your {few}(account|wallet|balance)|{start}money in{end}|(sent|paid|transferred|wired) [{money} ](you|[in]to your (account|a/c|wallet))
      (incoming|inward) [~ ](transfer|payment|wire|credit|remittance)|transfer in(! (progress|process))[:] {money}|transfer received
      {money} paid [in[ ]]to [your |my ](cheq~|savings|account|acc|a/c)|money received|fund[s] received
      (payment|transfer|money) of {money} from(! (your|a/c|account|acct|card|the))(!{words} to )
      (payment|transfer)[ of {money}] (was|has been) (made|paid) [in]to your (account|a/c|cheq~|savings|wallet)
      [a ]new payment of {money} from|received {money} (from|into|in your|in a/c|by|via)|{start}received {money}|{money} [has been |was |is ]received (from|by|in your|into your)|received {words}(via|from) (fast|paynow|neft|imps|upi|zelle|interac|raast|ibft)
      e[-]transfer {few}(deposited|received)|(a/c|account|acct|ac){words} received {money}
    `,
    deposit: `
      (neft|imps|rtgs|upi|ach|raast|fast|cash|inward) credit(! card)|credit of {money}(!{money}| was applied)
      (a/c|account|acct){words} credit with|(type|nature){beside}(credit|cr){stop}|{start}credit[!]{end}
      direct deposit|a credit [of {money} ][has |was |has been ]posted|deposit of {money}|deposit posted|salary deposited
      (<!and )[{money} ]credited (to|in|into) (your|a[/]c|ac no|acc)|(<!and )credited (to|into|in) (your|a/c|acct|account)
      interest [of {money} ](was|has been) (paid (in|to)|credited|posted)|interest paid
      you['ve| have] [just ](added|topped up) {money}|top[-]up of {money}|cash[ed] in [of ]{money}|you have a [new |direct |cash ]deposit
      (payroll|salary|cash|check|cheque|mobile|wire)[ ~] (deposit|credit)|deposited (in|into|to) your|(was|were|has been|have been|is) deposited
      (your|a/c|account|acct){words} (is|was|has been|have been) credited[ (with|by|for)]
      (is|was|has been|have been) credited(! to (!your|a/c|acc|the acc))|(we've|we have) credited your
      (cr[.]|credit) transaction(! alert)|credit by (transfer|cash|cheque|neft|imps)
      (has|have) [been ]credited (your|to)|credit alert|account credited|(salary|wages|payroll) from|paid into [your ]acc[ount]|money in!
      amount (received|credited)|received a credit|has been added to your (account|balance|wallet)
      (credited|cr[.]) [(with|by|for|of) ]{money}|{money}cr[.]{stop}|{money} cr[.] (to|in|from|on|by)|{money} cr[.]{stop}
      {money} [is |was |has been ](credited|deposited)(! to (!your|a/c|acc|ac |the acc))
    `,
    spent: `
      {money} paid (to|at|@) {words}(with|using) your {few}card
      for using your {few}card|card payment [of {money} ](at|to|in)(! your)
      you['ve| have][ just| successfully] paid [{few} ]{money}[ {money}\\)][ to {few}] (at|@|(with|using|by|on|from) your {few}card)
    `,
    transfer_out: `
      transfer (has been|was) made to(! your)|your [money ]transfer to {words} was [successfully ]deposited|you sent [to ]{words}(has been|was) [successfully ]deposited
      transfer of {money} from {words} to(! your)|standing order {words}(was|has been) (paid|sent)
      your {few}transfer {words}(is|was|has been) (successful|complete[d]|sent|processed|submitted)
      you['ve| have][ just| successfully] (sent|transferred|transfered|paid|wired)(! you)|you paid|your {few}(transfer|payment) [of {money} ]to
      (money|payment|transfer|fund[s]|zelle|wire)[ ~] sent|transfer (to|of {money} to)|(outgoing|outward) [~ ](transfer|payment|wire|remittance)
      transferred {money} (to|from your)|wire transfer|{money} [has been |was |is ][successfully ]sent to(! [~ ][~ ]a/c)|e[-]transfer {few}sent|sent {money} (to|from|via|on)|{start}sent {money}|send money [of ]{money}
      {money} [has been |was |is ]transferred (via|from (a/c|acc|account|your)|to(! your))|online banking transfer|telegraphic transfer
      transfer {words}(has been|was|is) made (from|to(! your))
    `,
    fee: `
      (maintenance|service|annual|monthly|overdraft|late|foreign transaction|atm|wire|membership) fee[ (of|was|has been)]
      (fee|interest) [of {money} ](was|has been) charged|(sms|service|bank|annual|maintenance) charges|charged (a|an) {few}fee
    `,
    purchase: `
      you['ve| have] {few}(made|used|spent|bought|purchased)(! sure| a[n] [~ ][~ ](deposit|transfer|payment))
      (was|were|has been|have been|is) (charged|debited|spent|used|swiped|utilised|utilized|deducted)|charged to|(<!and )debited (from|for|by|with|on)|(spent|used) (at|on|for)
      {money} (spent|charged|debited|paid (from|at|@))|purchase (of|at|was|made|alert|approved|amount)
      (card|pos|debit|dr[.]|online) (purchase|transaction)|charge of {money}|apple pay|google pay|samsung pay
      (debited|dr[.]) [(with|by|for|of) ]{money}|{money} [is |was |has been ](debited|deducted|dr[.])|{money}dr[.]|{money} [is |was |has been ]paid from your|paid\\:
      debit alert|authori(s|z)ation for {money}|a debit of {money}{words}left your account|debit card transaction to|thank you for using {words}card
      transaction (for|of) {money} (was|is|has been) (approved|processed|made|authori~)|transaction from {words}for {money} at|{money} [is |was |has been ]paid (to|at)(! (you|your))
      approved for {money} at|you tapped|recharge {few}successful
    `,
  },
  named: {
    withdrawal: 'withdrawal',
    payment: '(<!card )payment(! (method|due|date|type|card|option|network|request|reminder)[s])',
    deposit: 'deposit(! (your|money|now|by|a |the |account|with))|payroll',
    transfer_out: 'fund[s] transfer',
    purchase: `
      purchase|card payment|(new|a|recent) [card ]transaction(! alert)|card {few} (done|used) at|transaction (of|on your|was|at|made|approved|successful|complete|amount)
      was made (on|with|using|at)|spent|debited|debit(! card)|charged|charge(! card)
    `,
  },
  vague: { transfer_out: 'transfer|wire', purchase: 'transaction' },
  amounts: {
    moved: `
      amount|amt|how much|total|sum|value|price paid|charge|payment|purchase|withdrawal|deposit|transfer|refund|transaction|(debit|credit)(! card)
    `,
    fee: 'transaction cost|[charge ]fee[s]|charge[s] amount|charge amount|charges|cost|commission[s]|surcharge|s[.] charge|service charge[s]',
    tax: 'tax|taxes|gst|vat|tip|tips|4 x 1000|excise duty|stamp duty|levy',
    balance: `
      [available |current |new |remaining |ledger |closing |opening |statement |account |outstanding |total |previous |ending |wallet |updated |avl |avbl |avail |aval |clear |book |effective ](balance|bal)[.]
      avail[able][ ~][ ~]|avl[bl][.][ ](bal|lmt|limit|cr|amt|amount)~|you [now ]have[ got]{end}
    `,
    aside: `
      equivalent[ to]|original (amount|price)|converted from|approx~|estimated|subtotal
      [transaction ](description|details|remark[s]|narration|particulars|narrative|memo|note|message|reference)\\:{rest}
    `,
    other: `
      [credit |spending |daily |transfer |purchase |monthly |card ]limit[s][ (is|of|to|set|for ~)]
      threshold[s]|(more|greater|less|higher|lower) than|over|above|below|under|exceed[s|ed|ing]|at least|up to|upto|minimum of|starting (at|from)|as (low|little) as|from as little as
      (minimum|min[.]|max.(! ~)|maximum)[ (payment|amount|due|purchase|spend|monthly)]|max{end}
      [total |amount |payment |balance |minimum ]due|owe[d]|outstanding|past due
      cash[ ]back|reward[s]|point[s]|miles|earn[ed|ing|s]|save[d|s]|saving[s][ of]|bonus|discount[s]|coupon|voucher|gift card|round[ ]up
      first (payment|instalment|installment|charge)|installment[s] of|instalment[s] of|monthly payment[s] of|emis of|{digit}x|{digit}{digit}x
      ytd|year to date|this month|so far|spent this|month to date|insured [up ]to|protected up to|covered up to
      conversion rate|exchange rate|rate|overdraft|overdrawn[ by]|loan (of|for|amount)|previous
    `,
  },
}
