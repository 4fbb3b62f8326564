import type { Lexicon } from './lexicon.ts'

export const ENGLISH: Lexicon = {
  code: 'en',
  words:
    'the you your of to was with and this for have has is from on at in amount card date new made been by',
  fields: {
    merchant: `
      merchant [name|details|detail|description|info]|merchant / atm|store [name]|shop [name]|vendor [name]|biller [name]|business [name]|retailer|seller|where|charged by|company [name]|outlet|service provider|company/product name|billing (organisation|organization|company)|supplier|institution|purchased (at|from)|paid at
    `,
    party: 'counterparty [name]|other party|transaction with|contact',
    payee: `
      payee [account] [name]|payee’s name|to [account] name|(beneficiary|recipient|receiver|creditor)[’s] [account] [name]|recipient’s name|beneficiary’s name|receiver’s name|name of (beneficiary|recipient|payee|receiver)
      (paid|payment|paying|sent|transfer|transferred|transfer made) to|to|credited to|pay to|destination name|beneficiary details|recipient details
    `,
    payer: `
      from|(sender|remitter|payer|originator|debtor)[’s] [account] [name]|remitter’s name|sender’s name|payer’s name|name of (sender|remitter|payer)|(sent|received|paid|transferred|deposited) (by|from)|by order of|ordering (customer|party)|provenance|sender details
    `,
    toAccount:
      'to account|credit account|(destination|receiving|beneficiary) account|destination|to acct|to a/c',
    fromAccount:
      'from [your] account|from account/card|debit account|source [account|of fund~]|from acct|from a/c|paying account|debited account',
    name: 'name|full name|account name',
    description: `
      description|[transaction] (details|description|particulars|narration|narrative|remarks|info|desc)|trans details|narrative|narration|particulars|desc|remarks|remark|info|memo|trxn details|details of payment|payment details|transaction|txn
    `,
    place:
      '[transaction|purchase|atm|branch] location|at|place [of (purchase|transaction)]|atm|terminal|branch',
    other: `
      [transaction|purchase|payment|transfer|transferred|total|billed|debit|credit|charge|original|local|net|deposit|withdrawal|foreign] (amount|amt|value|sum)|amount [paid|charged|debited|credited|sent|received|transferred|in #]|subtotal|sub-total|total|price|gratuity|tip|tax|vat|gst|discount
      [transaction|posting|posted|value|payment|purchase|transfer|effective|booking|process~|trans] (date|time|day)|date [and|&|/] time|date of (credit|transaction|purchase|debit)|time|when|on|date|trans date
      [available|current|account|ledger|new|remaining|closing|opening|total|avail|avl|avbl|clear|clr] (balance|bal|limit|credit|lmt)|credit limit
      [transaction|payment|reference|ref|trace|confirmation|auth|authorization|authorisation|approval|invoice|order|receipt|bill|session|utr|upi|imps|neft|rrn|stan|trn|txn|trans|journal|cheque|check] (reference|ref|number|no|id|code) [number|no|id|code]|reference|ref|rrn|utr|arn|stan|invoice|session id|bill reference [number]
      [debit|credit|your|card|account|from|to|acct|ac|a/c|checking|savings|destination|beneficiary|source|recipient|payee|payer|sender|wallet|mobile|phone|merchant|terminal|customer|member|iban|nets merchant|nets stan|policy|nominee] (number|no|num|id|iban)|account [number|no|type|ending|ending with|ending in]|acct|a/c|card [number|no|type|ending|ending with|ending in|used]|card no ending with|credit card [number] [ending]|your card|your account|account|wallet|iban|bic|swift|sort code|ifsc|branch code|routing number
      (bank|beneficiary bank|recipient bank|destination bank|sender bank|beneficiary’s bank|receiving bank|bank name|beneficiary bank name|recipient’s bank) [name|code]
      [transaction|payment|transfer|account|card|operation|trans] (type|status|method|mode|channel|category|currency|country|purpose)|type [of transaction]|status|channel|category|method|mode|currency|country|city|address|purpose|purpose of payment|reason|nature of transaction
      (exchange|conversion|fx) rate|rate|fee|fees|charge|charges|charge code|service charge|commission|points|rewards|cashback|message|note|notes|comment|comments|reply|subject|sent|email|e-mail|phone|mobile|telephone|support|installment|installments|frequency|next payment|payment id|view details|view transaction|card holder|mcc|vpa|upi id|additional information|cardholder [name]|card holder [name]|account holder [name]|customer [name]|cardmember|card member|holder|dear
    `,
    at: 'at|@|with merchant|at merchant|location at|(transaction|purchase|payment|spent|order|charge|subscription|paid) with',
    to: 'to|towards|toward|you paid|you sent|you’ve paid|you have paid|you’ve sent|you have sent|paid to|sent to|in favour of|in favor of|to merchant|favoring',
    from: 'from|by|our customer|our client|sent by|paid by|on behalf of',
    ends: `
      in|on|with|using|ending [in|with]|from (your|my|the|account|a/c|acct|ac|acc|card)|from {amount}|by|for|was|has|have|is|are|as|via|posted|through|ref~|at {time}|at #|in the amount|in your|to your|to a/c|to account|to my|into your|on your|against|over|till|and|or|after|before|of {amount}|of rs|using|thru|exceed~|successful~|completed|created|initiated|from (cheque|cheq|savings|current|credit) [acc]|dated|dt|under|which|that|but|will|were|had|not|your|you|if|call|avl|avbl|avail|available|bal|balance|a/c|trx|txn|utr|rrn|card|upi|imps|neft|info|ifsc|iban|effective|today|yesterday|last (night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    `,
    notName: `
      upi|neft|imps|rtgs|ach|inq~|p2p|p2m|ecom|e-commerce|pos|web|debit|credit|dr|cr|your|you|my|the|this|that|these|a|an|our|its|their|account|card|a/c|acct|online|mobile|banking|credit|debit|check|view|see|make|receive|be|report|dispute|us|avoid|continue|learn|get|me|money|funds|let|detail|details|information|inform|notify|payment|purchase|withdrawal|transfer|transaction|date|all|any|please|call|http~|www~|time|least|no|not|which|another|other|own|self|one|it|him|her|them|and|or|if|in|on|of|for|by|with|from|to|at|find|update|change|manage|help|protect|more|log|sign|contact|visit|click|download|reply|enable|keep|ensure|access|block|unblock|confirm|verify|review|stop|each|every|available|initial|applicable|above|below|following|same|bank|cash|atm|pos|internet|app|home|anyone|someone|customer|customers|merchant|recipient|sender|payee|beneficiary|number|ending|ending|mobile|phone|email|enquiries|assistance|security|fraud|point|hour~|day~|week~|month~|year~|today|yesterday|tomorrow|now|cover|reflect|complete|process|pay|send|use|set|open|close|prevent|support|serve|provide|download|a.m|p.m|am|pm
    `,
    takes:
      '[has|have] received {amount} from (your|a/c|account)|[has|have] charged (your|you|a|{amount})|[has|have] debited (your|you|{amount})|withdrew {amount}',
    notBefore:
      'powered|log|logon|logged|login|log on|sign|signed|go|going|according|subject|due|refer|prior|reply|access|relating|related|pursuant|up|how|need|able|like|want|wish|please|click|visit|add|listen|similar|addition|thanks|respond|forward|attention|contact|call|look|looking|check|entitled|equal|next|close|linked|belongs',
    spent: `
      your {merchant} bill (set up|has been|was) 
      on {date} {merchant} credited
      on {date} on {merchant}{stop}
      debited from a/c no[.] {few}on {merchant} {date}
      transaction of {amount} on {merchant} is successful
      payment of {amount} for {merchant} via e-mandate
      transfer to {merchant}-
    `,
    received: 'transfer from {merchant}-',
    greeting:
      'dear [mr|mrs|ms|miss|dr]|hi|hello|hey|dear customer|dear valued customer|good (morning|afternoon|evening)|greetings',
    gives: `
      [has|have|just|has just] (sent|paid|transferred|refunded|wired|given) you|[has|just] (sent|paid|transferred|deposited) {amount} to (you|your)|[has] refunded [you|{amount}]|[has] (issued|sent) you|(sent|transferred|paid) you|[has] fulfilled your request
    `,
    account:
      'card|account|account/card|acct|a/c|ac|acc|checking|savings|chequing|current|visa|mastercard|amex|debit|wallet|spending|iban',
    ending:
      'ending [in|with|on]|ends (in|with)|last (4|four) [digits]|ended [in]|terminating in|with number ending',
    own: 'your|my|with|using|ur',
  },
  declined: `
    (refund|credit) (was|has been|is) [now|since|later|then] (cancelled|canceled|reversed|voided|revoked|withdrawn)
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
    (bank|issuer|merchant|store|we|provider|network|recipient|beneficiary|system) (did not|didn't|has not|hasn't|have not|haven't|would not|wouldn't|could not|couldn't|refused to|(was|were) unable to) [yet] (approve~|authori~|accept~|honour~|honor~|allow~|complete~|process~|charge~|debit~|send|sent)
    (never|not) [actually] (took place|take place|happened|went through|left your|reached|arrived)
    (is|was) [only|just] (a|an) (test|simulation|drill|demo|demonstration|example|exercise)|(test|sample|demo|dummy) (message|alert|notification|transaction|email|e-mail|payment)
    (disregard|ignore) (our|the|this|that) [previous|earlier|above|last|prior|first] (message|alert|notification|notice)(! (if|in case|unless))
    (sent|issued|generated|triggered) [to you] (in error|by mistake|accidentally|mistakenly|erroneously)
    (payment|transaction|transfer|purchase|charge|request|offer) [has|had] lapsed
  `,
  reversed: `
    (was|has been|is|were|been|got|been fully|been partially|subsequently|later|then) [fully|since|now|then|later|subsequently|successfully|automatically] (reversed|voided|cancelled|canceled|returned|refunded|undone|recalled|charged back|rolled back|nullified|revoked|annulled)
    (transaction|payment|purchase|transfer|charge|operation|withdrawal|deposit|debit|status|order) (reversed|voided|cancelled|canceled|returned|revoked)
    (purchase|payment|transaction|order|charge) cancel[l]ation{few}|(fully|full) (refunded|reversed)|refunded (in full|fully|to you|to your)|amount {_}(refunded|returned|credited back)
    (removed|took off|taken off|dropped) {_}(charge|transaction|debit|payment)|put it back
    we (have reversed|reversed|have cancelled|cancelled|canceled|voided|have refunded|refunded|returned)
    (cancelled|canceled|voided|reversed) (by|at) (the|your)
    (merchant|store|shop|seller|bank|they|issuer|recipient|retailer|you|we) [has|have|had|'ve] [since|now|later|then|already] (voided|reversed|cancelled|canceled|refunded|undid|undone|recalled|withdrew|withdrawn|annulled|revoked|rescinded|returned) (it|this|the|your|that)
    (come|came|went|gone|sent|is|are|put|paid|credited) back (in|into|to|on) your (account|card|balance|wallet)|credited back|charge[ ]back|charged back
    (charge|payment|transaction|purchase|authorization|authorisation|block) (was|has been|is) [since|now] (dropped|released|removed|lifted|waived|erased|withdrawn)
  `,
  pending: `
    (is|was|remains|still|currently|status) [still|currently|now|only|as] (pending|on hold|held|processing|being processed|being reviewed|under review|in progress|in process|outstanding|unconfirmed|awaiting {_}|waiting {_})
    (awaits|awaiting|waiting for|please wait for|requires|needs|pending (your|final|bank|further)) [your|final|bank|further|a second] (approval|signature|authentication|confirmation|authorization|authorisation|settlement|review|processing|clearance|verification)
    (not|~n't) [yet|been|yet been] (posted|cleared|confirmed|received)
    pending (transaction|payment|purchase|transfer|charge|debit|deposit)
    (auto-debit|autodebit|auto debit|mandate|sip) {_}(has been|is|was) initiated
    (this is|it is|is) [only|just] (a|an) (hold|pre-authorization|preauthorization|authorization hold|temporary hold)
    will (post|settle|clear|be (posted|settled|cleared|confirmed|finalised|finalized|completed)) (later|soon|shortly|once|when|after|within|tomorrow|next)
    (approve|authorise|authorize|confirm) (it|this|the [~ ](payment|transaction|purchase|transfer)) (in|on|with|via|through) (the|your|our) [~ ](app|device|phone)
    reply [with] (yes|y|1) to|until you (confirm|approve|authori~|accept)
    (put|placed|kept) [it|this|the {_}] on hold|flagged and (not|held)
  `,
  requested: `
    (only|just|merely) [a|been|being|an] [payment|money] (request|requested|quote|estimate|simulation|test)
    (has|have) (requested|asked for) (money|payment|a payment|{amount})|(is|are) (requesting|asking) 
    (payment|money|transfer) (requested|request from|request of)(! {words}(has been|was|is) [successfully ](processed|completed|executed))
    (was|has been|is) [only|just] (requested|initiated but|simulated)
  `,
  scheduled: `
    (is|was|has been|have been|status) [now|only|successfully] (scheduled|planned|queued|postponed|future-dated)
    scheduled (for|to be|on)|planned for|postponed (to|until)
    will [only|not] be (processed|executed|sent|debited|charged|completed|made|withdrawn|transferred|paid|deducted|taken) (on {date}|in {digit} |tomorrow|next |later|within |after )
    will (take place|happen|occur|go out|leave your account) |(runs|goes out|leaves your account|takes place) on {date}
  `,
  condition: `
    if|in case|in the event|should|unless|may|might|could|can|when|whenever|once|until|any|never|how to|whether|either|either|each time|every time|to avoid|don't|do not|always|would|subject to|other|certain|some|alerts|notifications|purposes
  `,
  untold:
    "every|each|another|last (txn|trxn|trx|transaction)|want to|(<!used )(<!used to )to (view|review|see|dispute|report|cancel|make|stop)|view|review|see|recent|next|future|upcoming|all|most|your latest|did not|didn't|don't recognize|not (make|made|authorize|recognize)|(<!used to )make|of this|this is not",
  doubts: {
    perhaps: `
      will be|will (receive|get|debit|charge|run|go|leave|happen|occur)|(we|you)('ll| will)|upcoming|(is|are) due|expected|(<!bank is )(<!bank transfer is )on (its|the) way|(will|about to) mature|matures|maturing
      reminder|estimate
      (<!made/)scheduled(!{words} (was|has been|were|is) (sent|complete|processed|paid|made|posted|success|executed|debited))
      (this is|only|just) a test|test (alert|message|notification|transaction)|for example|you wrote|sample (alert|transaction)
      quote|offer[s|ed]|win|won|winner|prize|eligible|pre[-]approved|approved for|qualif~|invite[s|d]|you (could|can|may|might)|could be|can be|apply
      (<!e-)(deposit|pay|send|transfer) (your|money(! {money})|now|today)|spend ({money}|over|at|more|up|and|your|min~)|get|(<!used )(to|must|please|and) make
      convert~ (your|this|it|them|to|into)|into [~ ]emi[s]|over time|choose a plan|(more|less) than (last|usual)|{digit} (points|miles)
      (deposit|pay|send|invest|transfer) {money} (now|today|to (start|begin|get|earn|win|confirm|unlock|claim|activate|qualify|avoid|receive))
      rate your|tell us|how was|survey
    `,
    notDone: `
      (is|are) (requesting|asking)|(<!as you )(<!as )(<!to a )(<!to your )(<!'s )(<!fulfilled your )request[s|ed|ing](! (number|id|dated|for money was fulfilled)|{words}(has been|was|is) [successfully ](processed|completed|executed))|asked [you ]for|invoice|claim[s]
      disput~|reviewing|(looking|look) into|(refund|claim|loan) {words}(was|is|has been) approved
      is this your|(do|did) you (recognise|recognize|know|make|authorise|authorize)|was (this|it) you|is this you|reply [with ](yes|no|1|2|y|n)|you authori(s|z)ed
      pending (review|approval|confirmation|acceptance)|(need|have) to accept|to claim|accept it|(to|and) (finish|complete) (your|the|this)
      (between|into|to) your [own ](pot|pocket|vault|space)[s]
      waiting|awaiting|paused|funds await|(need|require)[s] your|enter your|use your|for checking|with our team|initiated [a |your ]refund|refund initiated
      may be|is being|may take|credited to the beneficiary|pending (charge|transaction|purchase|debit|refund|credit)|(is |{start})pending|under review|being reviewed
      once processed
      (<!charge or )hold[s]|(<!rights )reserve[d](! for purchase)|received your [mobile |check ]deposit|(set|put) aside|savings goal
      deleted|stop payment|returned a (payment|check|cheque|debit)|did not have enough|void[ed]|try to|said no|timed out|attempt[ed]|tried to|fail[ed|ure]
      declin~|refused|reject~|return[ed] unpaid|unsuccessful|insufficient|expire[d]|cancel(led|ed|ation|lation)|blocked|stopped|frozen|turned down
      (incorrect|wrong|invalid) pin
      exceed~ (your|the) (available|account|daily|cash|card|withdrawal|spending|credit)
      (this|last|past|your) (week|month|year)|total for the (day|week|month|year)|so far|top (category|merchant)|weekly|suspicious|unusual
      (<!or )twice|two times|duplicate[d|s]|double(-| )charged|in error|by mistake|would['ve] [not] (have|be|have been)|had you
      (removed|reversed|withdrew|withdrawn|took back|taken back) {_}credit|shares of|{digit} share[s]
      (paid|part[ly]) with [your ](points|reward[s]|miles|gift|two|a voucher)|from your (gift|reward[s]|points)
      budget (alert|update|used|is|for)|{start}budget{end}|your {_}budget
      set up|(transfer|order|mandate){words}created|(has|have) been set to|link (for|of) {money}|link created|{money} (required|needed)|tds|enrol[l]ed|code (created|generat)~|your [bar]code|barcode
    `,
    anywhere: 'of your {money} {_}budget|[{digit}]{digit}% of your [~ ][~ ](limit|budget|credit)',
    order:
      '(confirm|approve|authorise|authorize|verify|validate|review|accept|complete|finish) (the|this|your|a|an|it|if|whether|that|transaction|payment|purchase|transfer)|(approve|authorise|authorize) {money}',
    lead: 'please|to|and|or|must',
    not: `
      not|never|unable|may not|cannot|couldn't|can't|didn't|wasn't|isn't|won't|hasn't|weren't
    `,
    next: `
      (we|we've|we have) (stopped|blocked|declined|refused|returned|couldn't|could not|didn't|did not|were unable)
      there (wasn't|was not|weren't|isn't) enough|not enough (money|funds)
      your (card|account) (is|was|has been) (frozen|blocked|locked|closed)|(nothing|no (money|charge|fund[s]|payment)) (was|has|have|will|is|were)
      it is pending|[it ]will post
      this (transaction|payment|purchase) (was|has been) (reversed|voided|cancelled|canceled)|enrol~|claim your|your funds await|to receive it|accept it
      to claim it|we need|it will|you will
    `,
    inCase: `
      card(-| )not(-| )present|was not present for|(if|in case|unless|should you) {rest}{rest}|(wasn't|was this not|not) [done by ]you[ ?|?]
      did not (make|authorise|authorize|recognise|recognize)
      never share {rest}|do not (recognise|recognize|share|reply)
    `,
    undoing:
      '(revers|cancel|void|annul)~|twice|two times|duplicate[d|s]|double(-| )charged|in error|by mistake',
    auxiliary:
      '(was|were|has been|have been|had been|got|(<!balance )(<!limit )(<!bal )is|are)[ (~ly|just|also|now)]',
    done: `
      made|effect~|adjusted against|placed or charg~|placed on your
      (notify|inform|post|charg|debit|credit|deposit|used|sent|receiv|complet|process|approv|authoris|authoriz|success|paid|transfer|withdr|spent|appli|added|clear|settl|execut|done|conduct|perform|initiat|confirm|accept|deliver|submit|swip|taken|collect|deduct|record|revers|refund|load|topped|purchas|bill|issued|wired|moved|earned|detected|recei|arriv|top)~
      a|an|the|your|my|at|on|for|from|with|by|to|in|of|via|as|and|or|over|above|more|greater|larger|higher|less|equal|outside|below|attached|available
      international|online|now|not|no
    `,
    status:
      'transaction status|txn status|payment status|transaction result|status|state|result|response|decision|outcome',
    settled: `
      (success|complet|approved|posted|settled|processed|authoris|authoriz|confirm|accept|execut|credited|debited|paid|sent|received|delivered|final|transfer|purchase|done|new)~
      ok
    `,
    reason: 'reason|decline reason|remarks|remark',
    failure:
      '(wrong|insuf|incorrect|invalid|error|block|lock|froze|declin|denied|expir|exceed|limit|suspect|suspend)~|not (enough|allowed|permitted)',
    stays: 'transaksi poket|preauthori~|inquiry|balance check|change of',
  },
  refusals: {
    subject: {
      otp: 'otp|one-time (password|passcode|pin|code)|verification code|security code|login code|your code is|passcode',
      marketing: `
        {digit}%|% off|discount[s]|special offer|limited time|offer[s] (for|inside|ends|from)|deal[s] (for|of|inside)|exclusive (offer|deal|benefit[s])|win a
        chance to win|sweepstakes|gift card|pre-approved|preapproved|pre-qualified|you.re approved|introducing|invite (a friend|friends)|refer (a friend|and)
        survey|give us feedback|earn {_}(bonus|when|cash|points|back|up to|{amount})|received an {_}offer|newsletter
      `,
      perhapsMarketing: `
        offer[s]|deal[s]|reward[s]|win|gift|free|save|earn|exclusive|benefit[s]|insights|this week|market[s]|tips|learn how|discover how|get more|upgrade
        cashback|promo
      `,
      security: `
        new (device|sign-in|sign in|login|log-in)|(sign-in|sign in|login|log-in) (alert|attempt|from|detected)|suspicious|unusual|fraud (alert|warning)
        security alert|was this you|did you make
      `,
      settings: `
        virtual card|(added|add) {_}(apple|google|samsung) (pay|wallet)|travel notice
        (password|pin|passcode|username|address|phone|email|limit)[s] [was|were|has|have|has been|have been] (changed|updated|reset|added|increased|lowered)
        card {_}(locked|unlocked|blocked|activated|frozen|on its way|shipped|mailed|arriving)|(changed|updated) your|profile update|paperless|enrolled
        (payee|beneficiary|recipient) {_}(added|removed)|modification de
      `,
      information: `
        (low|daily|available|current|account) balance|balance (alert|update|summary|is)
        (change[s]|update[s]) to (your|our) [account] [card] [deposit] (terms|agreement|account|fees|privacy)|(privacy|terms) (notice|policy|update)
        notice of change|{_}terms and conditions|(tip|gratuity) (was|is|looks|seems) higher than usual
      `,
      statement: `
        (e-|account |card |monthly |annual )statement|statement is (ready|available)|statement {_}(ready|available)
        (daily|weekly|monthly|spending|account|activity) (summary|report|recap|snapshot)|ebill|e-bill|tax document|e-statement
      `,
      reminder: `
        payment [is] due|due (soon|date|in|tomorrow|today)|reminder|past due|overdue|upcoming|(payment|transfer|bill) {_}scheduled
        scheduled (payment|transfer|bill)|scheduled for
      `,
      request:
        '(requests|requested|is requesting|asked you for) |(payment|money|collect) request|request for (payment|money)',
      confirm: `
        (approve|confirm|authorize|authorise|verify) (your|this|the|a) {_}(purchase|payment|transaction|transfer|charge)
        (purchase|payment|transaction) {_}(needs|awaiting|waiting for|pending) [your] (approval|confirmation|authorization)
        (did|do) you (make|recognize|recognise|authorize|know)|is this you|was this you
      `,
      arranged: `
        (standing order|direct debit|autopay|auto pay|automatic payment[s]|recurring payment[s]|mandate|e-mandate|subscription) {_}(set up|created|activated|registered|enrolled|on|changed|cancelled|canceled|revoked|paused)
        set up (a|your) (standing order|direct debit|autopay|mandate)
      `,
      sums: `
        {_}bill [is] (ready|available)|budget|(cd|certificate of deposit|fixed deposit|term deposit|fd) {_}(matur~|renew~)|(price|stock|market) alert
        credit score|refund {_}on (its|the) way|(credit line|credit limit) {_}(went up|raised)|cash code
      `,
    },
    head: {
      otp: `
        (verification|security|secure|one-time|sms) (code|passcode|password|pin) [is ]{digits}
        (otp|one-time (password|passcode|pin|code)|verification code|security code|passcode) (is|-) {digits}|\\(otp\\) {digits}
        {digits} is (your|the) {_}(otp|code|passcode|password|pin)
        enter [the ](coordinate|position)[s]|{start}code {digits}
        (use|enter) [this|the|your|our] [one-time|verification|security|following] (code|otp|passcode|pin) {digits}
        (your|the) (otp|one-time (password|passcode|pin|code)|verification code|security code|login code) (is|for|to) 
        (code|etac|tac|otp) for … is {digits}|(tac|otp|etac|m-pin|passcode|mtac) [no] {digits} for|code {digits} for … (use|enter|share|expires|valid)
      `,
      declined: `
        (didn't|did not|couldn't|could not) (go through|be completed|be processed|be approved|be delivered)
        we (stopped|blocked|turned down|couldn't approve|could not approve) |(purchase|withdrawal|payment|transaction) attempt
        transfer {_}(was|has been) cancelled|was (attempted|not dispensed|blocked)|we refused|tried to (charge|withdraw|pay)|incorrect pin|wrong pin|for insufficient funds|couldn't (pay|approve)
      `,
      perhapsMarketing: `
        pre-approved|preapproved|you (may|could) (earn|qualify|be eligible)|apply (now|today)|terms and conditions apply to this offer
        (invite|refer) {_}friend~|(convert|converting|conversion) {_}(into|to) {_}(emi|emis|instal[l]ment~|monthly)|(get|enjoy|earn|win) {_}{amount} {_}(cashback|voucher~|rebate~|bonus|off|reward~)
        guaranteed {_}(return~|profit~|allotment)|assured return[s]|{digit}% {_}return[s]|zero risk|lucky draw|(you have|you've|has) won {amount}|(invest|earn) {amount}|claim yours
        cashback offer|(get|earn) [up to] {digit}% {_}cashback|(get|earn) [up to] {digit}{digit}% {_}cashback
      `,
      settings: `
        (you|we) {_}(changed|updated|added|removed|locked|unlocked|activated|mailed) {_}(password|pin|limit|card|address|phone|email|payee|beneficiary|profile)
        (password|pin|passcode|limit|card|address|phone number|email|profile) {_}(was|has been|is now) {_}(changed|updated|reset|locked|unlocked|activated|blocked|added)
        (spending|daily|transfer) limit is now|(credit|spending|daily|transfer) limit (has increased|went up|increased (to|from)|of your {_}was)
        (payee|recipient|beneficiary) (was|has been|is now) added|you have added a {_}(payee|recipient|beneficiary)
        (application|arrangement|enrolment) {_}(is|was|has been) (successful|approved|received)
      `,
      information: `
        (available credit|balance) {words}[is ][currently |now ]below (your|the) {few}(limit|amount|threshold)|(potential|possible) duplicate (charge|transaction|purchase)|did you mean to tip|(tip|gratuity) (was|is|looks|seems) higher than usual|balance in your {_}(account|a/c) {_}is|transaction type{beside}transaksi poket
        refund {_}(has been|is) initiated|credited to [the] (beneficiary|payee)|transfer to {_} is successful|(between|into|to) your [own] (pot|pocket|vault|space)[s]
      `,
      statement: 'you (spent|have spent) {_}(this|last|so far this) (week|month)',
      perhapsStatement:
        'statement is [now] (ready|available)|your {_}statement for|transaction history is [now] available',
      reminder: `
        (payment|bill|balance) {_}(is due|due on|is overdue)|will be (charged|debited|deducted|withdrawn|processed on)
        (you scheduled|you have scheduled|has been scheduled|is scheduled) |(claim|deposit) your (deposit|money)|your funds await
      `,
      perhapsReminder:
        'minimum payment due|minimum payment|(amount|amt|total|min|minimum|balance) due|[payment ]due date',
      request: `
        (has requested|is requesting|requests|requested) (money|payment|a payment|{amount}|[a payment of] {amount})|(is requesting|has requested) {_}from you
        (collect|payment|money) request (from|of|for)|received a {_}request for
      `,
      hold: '(pre-authorization|preauthorization|authorization hold|temporary hold|(<!charge or )hold) (of|for|was|has|placed)|{amount} (has been|is) blocked|reviewing your {_}deposit',
      confirm: `
        (waiting for|needs|awaiting|requires|pending) your (approval|confirmation|authorization|authorisation)
        (tap|press|click|select) (approve|confirm|authorize)|to (approve|confirm|authorize) (this|the|your) (purchase|payment|transaction)
        complete (the|this|your) (payment|purchase) {_}app
      `,
      arranged: `
        (set up|created|registered) (a|your|an) {_}(standing order|direct debit|autopay|mandate|recurring payment)
        (standing order|autopay|mandate|e-mandate) {_}(was|has been|is) [now|successfully] (set up|created|registered|active|on|cancelled|canceled|revoked)
        (autopay|auto pay) is [now] on
      `,
      sums: `
        (your|the) {_}bill {_}is (ready|available)|(spent|used) {amount} of your {amount}|of your {amount} {_}budget|{digits}% of your {_}budget
        (will|about to) mature|matures on|rose (above|to|by)|fell (below|to|by)|alert price|opened a claim
        (eligible for|split it into) {_}(plan|payments|installments|instalments)
      `,
    },
    unless: {
      marketing: `
        you (spent|paid|sent|received) {amount}|{amount} (transaction|purchase|charge) (was|with|at)
        (transaction|purchase|charge) of {amount} (was|has been|at)
      `,
      dispute: 'credit[ed|s] |refund[ed]|(we|was|been) charged ',
      statement: 'payment (received|posted)',
      reminder: `
        automatically deposited|scheduled {_}(is|was|has been) (complete|completed|sent|made|posted|processed)|executed
        we [have] received your {_}payment|we've received your {_}payment|(your|a) {_}payment {_}(was|has been) (received|posted|credited)
      `,
      request: 'fulfilled',
    },
  },
  same: 'billed|billing|charged|debited|settled|settlement|posted|equivalent|equiv|equals|approx~|converted|local|original|home currency|account currency',
  billed:
    '(billed|billing|settled|settlement|(you were|account was|was|amount) (charged|debited))[ (amount|as|to|in|with)]',
  sum: 'amount|money|funds|sum|this (payment|transaction|operation)',
  toCome:
    'due[ date| by| on]|expir~|valid (until|thru|through|till|to)|until|before|by|next (payment|billing|statement)[ date]|statement date|starting|effective',
  itself: '(this|these|the following|an automated) (e-mail~|email~|mail|message~|noti~|alert|text)',
  said: {
    refund: `
      refund[ed][ (to|in|of|for|from)]|rvsl|purchase refund|merchant credit[s]|purchase return|return credit|credit from|chargeback|(<!cashback )(<!cash back )revers(al|ed)[ of]
      (transaction|payment|purchase|charge){words}(was|has been) (reversed|refunded)
      credit of {money} was applied to your {words}card
      (we have|we've|we) (refunded|returned) {money}|cashback of {money} (has been|was|is) credited
    `,
    withdrawal: `
      (atm|cash|teller) (withdrawal|wdl)|used for a w/d|cash advance(! (limit|line|fee|rate|apr))|you['ve| have] made a {few}withdrawal|you withdrew|withdrew|withdrawn|withdrawal of {money}|cash out [of ]{money}|cashed out {money}|atm wdl|(amwithdraw|pmwithdraw|{time} withdraw) {money} from
    `,
    payment: `
      thank you for (your|the|making a) {few}payment
      (<!you |you have |you've )[we['ve| have] ](received|posted|processed) (your|a) {few}payment(! from)
      your {few}payment {words}[was |has been |is |have been ](received|posted|processed|successful|complete|completed|made|credited|applied|confirmed|sent|submitted)
      payment [has been |was ](made|posted|credited) (to|towards|on) your {few}(card|loan|mortgage)
      (received|receipt of) {few}payment (of|for) {money}{words}[credited |applied ](to|towards|on) your {few}(credit card|card|loan)
      payment of {money} {few}(was|has been|is) received (on|for|towards) your {few}(card|loan)
      (bill|credit card|loan|mortgage|utility|autopay|auto) payment|bill pay of {money}|your {few}bill (was|has been) [successfully ]paid
      you['ve| have] [successfully ](made|scheduled and made) a [bill ]payment(! to {words} on your {few}card)(! (of|for) {money} (to|towards) {words}(upi|imps|neft))
      {start}paid {money} towards your|bill (pymt|payment) for {words}(has been|was) made|pymt received|giro (deduction|payment)|autopay|direct debit|(preauthori(z|s)ed|pre-authori(z|s)ed) debit|debit order|che(que|ck) {words}(was|has been) (paid|cleared|cashed)|che(que|ck) {words}cleared your
      (emi|instalment|installment) of {money}{words}(deducted|debited|paid|recovered)|sip {few}{words}processed
    `,
    transfer_in: `
      transfer from(! (your|my|a/c|account|acct|card|savings|checking|chequing|current)) {few}{money}|{money} from {few}has arrived|(transaction|transfer|amount|sum|money){words} (has been|was|is) received from
      you['ve| have][ just] (received|got|been sent|been paid)(! this| a[n] (email|message|alert|notification|offer|request|statement|bill|invoice))
      fulfilled your request for {money}|you received|transfer\\) was made to your|paid your request|(has|have) (arrived in|landed in|come into) your {few}(account|wallet|balance)|{start}money in{end}|(sent|paid|transferred|wired) [{money} ](you|[in]to your (account|a/c|wallet))
      (incoming|inward) [~ ](transfer|payment|wire|credit|remittance)|transfer in(! (progress|process))[:] {money}|transfer received|(real-time|instant|immediate|faster|eft) payment received|payment received from(! (you|your))
      {money} paid [in[ ]]to ([your |my ](cheq~|savings|account|acc|a/c)|{few}[.][.]{digits})|money received|fund[s] received
      (payment|transfer|money) of {money} from(! (your|a/c|account|acct|card|the|[~ ](savings|cheque|current|checking|chequing|everyday)))(!{words} to )
      (payment|transfer)[ of {money}] (was|has been) (made|paid) [in]to your (account|a/c|cheq~|savings|wallet)
      [a ]new payment of {money} from|received {money} (from(! (your|my|a/c|account|acct))|into|in your|in a/c|by|via)|{money} [has been |was |is ]received in {few}(a/c|account|acct)|{start}received {money}|{money} [has been |was |is ]received (from(! (your|my|a/c|account|acct))|by|in your|into your)|received(! {money} from (your|my|a/c|account)) {words}(via|from) (fast|paynow|neft|imps|upi|zelle|interac|raast|ibft)
      e[-]transfer {few}(<!your money was )(deposited|received)|(a/c|account|acct|ac){words} received {money}
    `,
    deposit: `
      (neft|imps|rtgs|upi|ach|raast|fast|cash|inward) credit(! card)|credit of {money}(!{money}| was applied)
      (a/c|account|acct){words} credit with|credit with amount {money}|(type|nature){beside}(credit|cr){stop}|{start}credit[!]{end}
      direct deposit|a credit [of {money} ][has |was |has been ]posted|deposit of {money}|deposit posted|salary deposited
      (<!and )[{money} ]credited (to|in|into) (your|a[/]c|ac no|acc)|(<!and )credited (to|into|in) (your|a/c|acct|account)
      interest [of {money} ](was|has been) (paid (in|to)|credited|posted)|interest paid
      you['ve| have] [just ](added|topped up) {money}|top[-]up of {money}(!{money}| to (!your|a/c|acc))|cash[ed][-| ]in [of ]{money}|{money} reload successful|{time} give {money} cash to|you have a [new |direct |cash ]deposit
      (payroll|salary|cash|check|cheque|mobile|wire)[ ~] (deposit|credit)|deposited (in|into|to) your|has deposited {money} (in|into|to) your|(<!(sent|transfer) {words}to {words})(<!your money )(<!your transfer of {money} )(was|were|has been|have been|is) [successfully ]deposited
      (<!and )(your|a/c|account|acct){words} (is|was|has been|have been) credited[ (with|by|for)]
      (<!and (a/c|account|acct) {few})(is|was|has been|have been) credited(! to (!your|a/c|acc|the acc))|(we've|we have) credited your
      (cr[.]|credit) transaction(! alert)|credit approved {money}|credit by (transfer|cash|cheque|neft|imps)
      has reached your account|was loaded with {money}|{money} credit on {date}|earned {money} as interest|account funding|{money} \\(cr\\)|{money} has been received as|credited amount|credit on account|{money} that you['ve| have] deposited|has been credit [in]to|(<!available )(<!avail )(<!remaining )(<!total )(<!limit )(<!your )(<!used )(<!my )(<!extra )(<!of )credit {money}(! (limit|line|is available))|your recent {money} direct deposit posted|(has|have) [been ]credited (your|to(! the {few}(a/c|account|acct){words} of ))|credit alert|account credited|(salary|wages|payroll) from|(paycheck|salary) of {money} has arrived|paid into [your ]acc[ount]|money in!
      amount (received|credited)|received a credit|has been added to your (account|balance|wallet)
      (cr[.]|credit) amt|(amt|amount)[.] {amount} cr|(credited|cr[.]) [(with|by|for|of) ]{money}|{money}cr[.]{stop}|{money} cr[.] (to|in|from|on|by)|{money} cr[.]{stop}
      {money} [is |was |has been ](credited|(<!your transfer of {money} [was |has been ])deposited)(! to (!your|a/c|acc|ac |the acc))
    `,
    spent: `
      {money} paid (to|at|@) {words}(with|using) your {few}card|made a payment to {words} on your {few}card|receipt for your payment to
      for using your {few}card|card payment [of {money} ](at|to|in)(! your)
      you['ve| have][ just| successfully] paid [{few} ]{money}[ {money}\\)][ to {few}] (at|@|(with|using|by|on|from) your {few}card)
    `,
    transfer_out: `
      transfer (has been|was) made to(! your)|your [money ]transfer to {words} was [successfully ]deposited|you sent [to ]{words}(has been|was) [successfully ]deposited
      transfer (of|for) [amount ]{money} from {words} to(! your)|{money} pmt made to|{money} to {words}(is|was|has been) processed successfully|standing order {words}(was|has been) (paid|sent)|standing order paid|paid your standing order
      your {few}transfer {words}(is|was|has been) (successful|complete[d]|sent|processed|submitted)
      you['ve| have][ just| successfully] (sent|transferred|transfered|paid|wired)(! you)|you paid|your {few}(transfer|payment) [of {money} ]to
      (money|payment|transfer|fund[s]|zelle|wire)[ ~] sent|transfer (to|of {money} to(! (your|account|a/c|acct)))|(outgoing|outward) [~ ](transfer|payment|wire|remittance)|transfer out[:] {money}
      transferred {money} (to|from your)|received {money} from (your|my|a/c|account|acct)|(<!received a )(<!incoming )wire transfer|{money} [has been |was |is ][successfully ]sent (to(! [~ ][~ ]a/c)|from (your|a/c|acct|account))|{money} t/fer from|e[-]transfer {few}sent|sent {money} (to|from|via|on)|{start}sent {money}|{start}paid {money} to(! your)|(upi|imps|neft) (txn|transaction|trx) of {money} to|send money [of ]{money}
      {money} [has been |was |is ]transferred (via|from (a/c|acc|account|your)|to(! your))|online banking transfer|(<!received as [a ])telegraphic transfer
      transfer {words}(has been|was|is) made (from|to(! your))
      your {few}(transaction|transfer|payment) {words}credited to the {few}(a/c|account|acct){words} of 
    `,
    fee: `
      (maintenance|service|annual|monthly|overdraft|late|foreign transaction|atm|wire|membership|insufficient funds|nsf|returned item|card) fee[ (of|was|has been)]
      (fee|interest) [of {money} ](was|has been) charged|(sms|service|bank|annual|maintenance) charges|sms alert charge|charged (a|an) {few}fee|(debited|charged) for [a |the ]{few}fee
    `,
    purchase: `
      you['ve| have] {few}(made|used|spent|bought|purchased)(! sure| a[n] [~ ][~ ](deposit|transfer|payment))
      (was|were|has been|have been|is) (charged|debited|spent|used|swiped|utilised|utilized|deducted)|charged to|(<!and )[auto-]debited (from|for|by|with|on)|(spent|used) (at|on|for)
      {money} (spent|charged|debited|paid (from|at|@))|(card|account) {words}has paid {money}|purchase (of|at|was|made|alert|approved)
      (card|pos|debit|dr[.]|online) (purchase|transaction)|charge of {money}|(<!via )(<!using )(apple|google|samsung) pay
      (dr[.]|debit) amt|(amt|amount)[.] {amount} dr|(debited|dr[.]) [(with|by|for|of) ]{money}|debit with amount {money}|{money} [is |was |has been ](debited|deducted|dr[.])|{money}dr[.]|{money} [is |was |has been ]paid from (your|account|acct|a/c)|paid {money} (by|with) card|paid\\:
      {money} reserved for purchase|debit alert|authori(s|z)ation for {money}|a debit of {money}{words}left your account|debit card transaction to|thank you for using {words}card
      transaction (for|of) {money} (was|is|has been) (approved|processed|made|authori~)|transaction from {words}for {money} at|(trx|txn|transaction) using {words}for {money}|{money} [is |was |(has|have) been ]paid (to|at)(! (you|your))
      trans of {money} at|{money} trans at|card [ending ]{digits}\\: {money} at|{start}[~ ]~\\: {money} at {words}card [ending ]{digits}
      approved for {money} at|(charge|chrge) or hold for {money}|(txn|trxn|trx|transaction) on your {few}card{words}was {money}|card (txn|trxn|trx) of {money}|(visa~|mastercard~) {few}(was|has been) authori(s|z)ed for|(txn|trxn|trx) of {money} using {words}done at|payment of {words}was done at|using your (visa|mastercard|amex) {few}for {money}|{money} \\(dr\\)|used to make a purchase of|successful purchas~|(txn|trxn|trx|transaction) of {money} done (via|using|with|on|at)|card {few}was authori(s|z)ed (for|at)|{start}pos by|pos{stop}|auth pmt|pur {date}|you tapped|recharge {few}successful|{start}paid {money} at
    `,
  },
  named: {
    withdrawal: 'withdrawal|{start}withdrawals{end}',
    payment:
      '(<!card )(<!izmenenie ostatka )payment(! (received{stop}|method|due|date|type|card|option|network|request|reminder)[s])',
    deposit: 'deposit(! (your|money|now|by|a |the |account|with))|{start}deposits{end}|payroll',
    transfer_out: 'fund[s] transfer(! credited)',
    purchase: `
      purchase|card payment|(new|a|recent) [card ]transaction(! alert)|card {few} (done|used) at|(txn|trx|trxn|transaction)[.] of {money} {words}(at|is approved)|transaction (of|on your|was|at|made|approved|successful|complete|amount)
      was made (on|with|using|at)|billed to your|spent|debited|debit(! card)|charged|charge(! card)
    `,
  },
  vague: { transfer_out: 'transfer|wire', purchase: 'transaction|txn|trxn|trx' },
  amounts: {
    moved: `
      amount|amt|how much|total|sum|value|price paid|charge|payment|purchase|withdrawal|deposit|transfer|refund|transaction|(debit|credit)(! card)
    `,
    fee: 'transaction cost|and charged|[charge ]fee[s]|charge[s] amount|charge amount|charges|cost|commission[s]|surcharge|s[.] charge|service charge[s]',
    tax: 'tax|taxes|gst|vat|tip|tips|4 x 1000|excise duty|stamp duty|levy',
    balance: `
      [available |current |new |remaining |ledger |closing |opening |statement |account |outstanding |total |previous |ending |wallet |updated |avl |avbl |avail |aval |clear |book |effective ](balance|bal|baln)[.]
      remaining [to pay] (amount|principal|debt|loan)|(amount|principal|debt) (remaining|left)[ to (pay|be paid)]|left to pay
      own funds|av[a]il[a]ble amount|balance after (this|the|your) (transaction|purchase|payment)|avail[able][ ~][ ~]|avl[bl][.][ ](bal|lmt|limit|cr|amt|amount)~|you [now ]have[ got]{end}
    `,
    aside: `
      towards your (transaction|purchase) of|they (received|receive|get|got|will get)|recipient (gets|receives|received|will get)|equivalent[ to]|original (amount|price)|converted from|subtotal
      [transaction ](description|details|remark[s]|narration|particulars|narrative|memo|note|message|reference)\\:{rest}
    `,
    other: `
      (avl|avbl|avail|avlbl|available)[.] [cr |credit ](lmt|limit)|[curr ]o/s
      [credit |spending |daily |transfer |purchase |monthly |card ]limit[s][ (is|of|to|set|for ~)]
      approx~|about|around|roughly|estimated|(last|next|previous|upcoming) (payment|purchase|deposit|instal[l]ment|bill)|average [ (purchase|payment|spend)]
      threshold[s]|(more|greater|less|higher|lower) than|over|above|below|under|exceed[s|ed|ing]|at least|up to|upto|minimum of|starting (at|from)|as (low|little) as|from as little as
      (minimum|min[.]|max.(! ~)|maximum)[ (payment|amount|due|purchase|spend|monthly)]|max{end}
      [total |amount |payment |balance |minimum ]due|owe[d]|outstanding|past due
      cash[ ]back|reward[s]|point[s]|miles|earn[ed|ing|s]|save[d|s]|saving[s][ of]|bonus|discount[s]|coupon|voucher|gift card|round[ ]up
      first (payment|instalment|installment|charge)|installment[s] of|instalment[s] of|monthly payment[s] of|emis of|{digit}x|{digit}{digit}x
      ytd|year to date|total spend[s|ing]|this cycle|this month|so far|spent this|month to date|insured [up ]to|protected up to|covered up to
      conversion rate|exchange rate|rate|overdraft|overdrawn[ by]|loan {few}(of|for|amount)|previous
    `,
  },
}
