import type { Fields } from './fields.ts'

export const ENGLISH_FIELDS: Fields = {
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
    'from [your] account|debit account|source [account|of fund~]|from acct|from a/c|paying account|debited account',
  name: 'name|full name|account name',
  holder:
    'cardholder [name]|card holder [name]|account holder [name]|customer [name]|cardmember|card member|account owner|holder|dear',
  description: `
    description|[transaction] (details|description|particulars|narration|narrative|remarks|info|desc)|trans details|narrative|narration|particulars|desc|remarks|remark|info|memo|trxn details|details of payment|payment details|transaction|txn
  `,
  place:
    '[transaction|purchase|atm|branch] location|place [of (purchase|transaction)]|atm|terminal|branch',
  other: `
    [transaction|purchase|payment|transfer|transferred|total|billed|debit|credit|charge|original|local|net|deposit|withdrawal|foreign] (amount|amt|value|sum)|amount [paid|charged|debited|credited|sent|received|transferred|in #]|subtotal|sub-total|total|price|gratuity|tip|tax|vat|gst|discount
    [transaction|posting|posted|value|payment|purchase|transfer|effective|booking|process~|trans] (date|time|day)|date [and|&|/] time|date of (credit|transaction|purchase|debit)|time|when|on|date|trans date
    [available|current|account|ledger|new|remaining|closing|opening|total|avail|avl|avbl|clear|clr] (balance|bal|limit|credit|lmt)|credit limit
    [transaction|payment|reference|ref|trace|confirmation|auth|authorization|authorisation|approval|invoice|order|receipt|bill|session|utr|upi|imps|neft|rrn|stan|trn|txn|trans|journal|cheque|check] (reference|ref|number|no|id|code) [number|no|id|code]|reference|ref|rrn|utr|arn|stan|invoice|session id|bill reference [number]
    [debit|credit|your|card|account|from|to|acct|ac|a/c|checking|savings|destination|beneficiary|source|recipient|payee|payer|sender|wallet|mobile|phone|merchant|terminal|customer|member|iban|nets merchant|nets stan|policy|nominee] (number|no|num|id|iban)|account [number|no|type|ending|ending with|ending in]|acct|a/c|card [number|no|type|ending|ending with|ending in|used]|card no ending with|credit card [number] [ending]|your card|your account|account|wallet|iban|bic|swift|sort code|ifsc|branch code|routing number
    (bank|beneficiary bank|recipient bank|destination bank|sender bank|beneficiary’s bank|receiving bank|bank name|beneficiary bank name|recipient’s bank) [name|code]
    [transaction|payment|transfer|account|card|operation|trans] (type|status|method|mode|channel|category|currency|country|purpose)|type [of transaction]|status|channel|category|method|mode|currency|country|city|address|purpose|purpose of payment|reason|nature of transaction
    (exchange|conversion|fx) rate|rate|fee|fees|charge|charges|charge code|service charge|commission|points|rewards|cashback|message|note|notes|comment|comments|reply|subject|sent|email|e-mail|phone|mobile|telephone|support|installment|installments|frequency|next payment|payment id|view details|view transaction|card holder|mcc|vpa|upi id|additional information
  `,
  at: 'at|@|with merchant|at merchant|location at|(transaction|purchase|payment|spent|order|charge|subscription|paid) with',
  to: 'to|towards|toward|you paid|you sent|you’ve paid|you have paid|you’ve sent|you have sent|paid to|sent to|in favour of|in favor of|to merchant|favoring',
  from: 'from|by|our customer|our client|sent by|paid by|on behalf of',
  ends: `
    in|on|with|using|ending [in|with]|from (your|my|the|account|a/c|acct|ac|acc|card)|from {amount}|by|for|was|has|have|is|are|as|via|posted|through|ref~|at {time}|at #|in the amount|in your|to your|to a/c|to account|to my|into your|on your|against|over|till|and|or|after|before|of {amount}|of rs|using|thru|dated|dt|under|which|that|but|will|were|had|not|your|you|if|call|avl|avbl|avail|available|bal|balance|a/c|trx|txn|utr|rrn|card|upi|imps|neft|info|effective
  `,
  notName: `
    upi|neft|imps|rtgs|ach|p2p|p2m|ecom|e-commerce|pos|web|debit|credit|dr|cr|your|you|my|the|this|that|these|a|an|our|its|their|account|card|a/c|acct|online|mobile|banking|credit|debit|check|view|see|make|receive|be|report|dispute|us|avoid|continue|learn|get|me|money|funds|let|detail|details|information|inform|notify|payment|purchase|withdrawal|transfer|transaction|date|all|any|please|call|http~|www~|time|least|no|not|which|another|other|own|self|one|it|him|her|them|and|or|if|in|on|of|for|by|with|from|to|at|find|update|change|manage|help|protect|more|log|sign|contact|visit|click|download|reply|enable|keep|ensure|access|block|unblock|confirm|verify|review|stop|each|every|available|initial|applicable|above|below|following|same|bank|cash|atm|pos|internet|app|home|anyone|someone|customer|customers|merchant|recipient|sender|payee|beneficiary|number|ending|ending|mobile|phone|email|enquiries|assistance|security|fraud|point|hour~|day~|week~|month~|year~|today|yesterday|tomorrow|now|cover|reflect|complete|process|pay|send|use|set|open|close|prevent|support|serve|provide|download|a.m|p.m|am|pm
  `,
  takes:
    '[has|have] charged (your|you|a|{amount})|[has|have] debited (your|you|{amount})|withdrew {amount}',
  notBefore:
    'log|logon|logged|login|log on|sign|signed|go|going|according|subject|due|refer|prior|reply|access|relating|related|pursuant|up|how|need|able|like|want|wish|please|click|visit|add|listen|similar|addition|thanks|respond|forward|attention|contact|call|look|looking|check|entitled|equal|next|close|linked|belongs',
  greeting:
    'dear [mr|mrs|ms|miss|dr]|hi|hello|hey|dear customer|dear valued customer|good (morning|afternoon|evening)|greetings',
  gives: `
    [has|have|just|has just] (sent|paid|transferred|refunded|wired|given) you|[has|just] (sent|paid|transferred) {amount} to (you|your)|[has] refunded [you|{amount}]|[has] (issued|sent) you|(sent|transferred|paid) you
  `,
  account:
    'card|account|acct|a/c|ac|acc|checking|savings|chequing|current|visa|mastercard|amex|debit|wallet|spending|iban',
  ending:
    'ending [in|with|on]|ends (in|with)|last (4|four) [digits]|ended [in]|terminating in|with number ending',
  own: 'your|my|with|using|ur',
}
