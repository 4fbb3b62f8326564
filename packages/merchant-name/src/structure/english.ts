/** What was done, as statements in English tell it. */
import { BANK } from './banks.ts'
import type { Statement } from './statement.ts'

const PAID =
  '(?:auto ?pay(?:ment)?|auto-?pmt|payment|paymt|pymt|pymnt|pmt|pmnt|e-?pay|e-?payment|e-?pymt|bill ?pay)'
const CARD = '(?:credit ?card|credit crd|crcard|cr ?crd|card|crd|cc|visa|mastercard|amex)'
const CHANNEL =
  '(?:online|mobile|mobil|web|internet|electronic|elec|automatic|auto|recurring|phone|ach)'

/** Letters of every word of `PAID`. */
export const PAYS = /pay|py?mn?t/

export const ENGLISH: ReadonlyArray<Statement> = [
  // Fees, before what they are charged for: an ATM fee is no cash.
  [
    'fees',
    /\b(?:overdraft|over draft|od|nsf|nonsufficient funds|insufficient funds|returned? (?:item|check|payment)|foreign|intl|international|atm|atm transaction|late|past due|annual|renewal|membership|maintenance|maint|monthly|service|svc|wire|cash|cash advance|balance transfer|convenience|over ?limit|account|acct|card|transaction|trans|exchange|conversion|bank|paper statement|check order|stop payment|inactivity|minimum balance|withdrawal|transfer|pos|currency|ccy|non-?\w+ atm(?: transaction)?)(?: (?:item|transaction|trans|withdrawal|wd|w\/d|exchange|advance|membership|maintenance|service|payment|transfer|card|finance))? (?:fees?|chgs?|charges?)\b/,
    /fee|ch(?:ar)?g/,
  ],
  [
    'fees',
    /\b(?:fee for (?:activity|transaction)|interest charged?|finance charge|purchase interest|minimum interest|int charge|fx fee|non-?sterling|foreign fee|unplanned overdraft|arranged overdraft)\b/,
  ],
  ['fees', /^(?:fees?|bank (?:fees?|charges?)|service charges?|monthly fee|overdraft|interest)$/],
  [
    'taxes',
    /\b(?:irs (?:usataxpymt|treas|direct)|usataxpymt|tax(?:rfd| ref\b| refund| ?pymt| ?payment)|franchise tax b|dept (?:of )?rev(?:enue)?|state tax|mast?tax\w*|hmrc)\b/,
  ],
  // Money that comes in.
  ['salary', /\b(?:payroll|direct ?dep(?:osit)?|dir(?:ect)? dep|salary|wages)\b/],
  ['interest', /\b(?:interest (?:paid|payment|earned|credit)|int(?:erest)? pd|dividends?)\b/],
  [
    'benefits',
    /\b(?:unemployment|soc(?:ial)? sec|ssa treas|annuity|pension (?:payment|pmt|benefit))\b/,
  ],
  [
    'income',
    /\b(?:(?:mobile|remote(?: online)?|atm|branch|counter|cash|check|cheque|teller|online|bank|customer|e) (?:check |cheque |cash )?deposit|deposit (?:mobile|atm|branch|check|cash|id|made|at)|edeposit)\b|^deposit\b/,
  ],
  [
    'income',
    /\b(?:(?:cash ?back|statement|travel|reward|rewards|points|promo(?:tional)?|courtesy|account) (?:bonus|credit|reward|rewards|redemption|redeemed)|rewards? (?:redemption|redeemed|credit)|rwrd rdm|credit[- ]cash ?back|cash rewards?|traveler credit|referral bonus|credit adjustment)\b/,
  ],
  // Own cards and loans.
  // `CARD PAYMENT TO` a shop is a purchase: only a card or its issuer is paid off.
  [
    'card_payment',
    new RegExp(
      `\\b${CARD}(?: ${CHANNEL})? ?${PAID}\\b(?! (?:to|at) (?!(?:my |your |own )?(?:${CARD}|${BANK})\\b))`,
    ),
    PAYS,
  ],
  ['card_payment', new RegExp(`\\b${CARD} (?:bill|ppd|web)\\b`)],
  // A bill paid to an issuer's card, with a number or none: `HERON BANK VISA A1B2C3`.
  [
    'card_payment',
    new RegExp(`^${BANK} ?(?:visa|master ?card|amex|credit card)(?: [a-z]\\d[a-z]\\d[a-z]\\d)?$`),
  ],
  ['card_payment', new RegExp(`\\b${PAID} (?:-? ?)?thank ?(?:you|u)|\\b${PAID} received\\b`), PAYS],
  [
    'card_payment',
    new RegExp(
      `^(?:the )?(?:[\\w&'.-]+ ){0,3}${BANK} (?:[\\w&'.-]+ )?(?:${CHANNEL} )?(?:${PAID})\\b`,
    ),
    PAYS,
  ],
  [
    'card_payment',
    new RegExp(
      `^(?:${CHANNEL} )?(?:scheduled )?${PAID}(?: ${CHANNEL})?(?: -.*| from\\b.*| to (?:${CARD}|chase|citi)\\b.*)?$`,
    ),
    PAYS,
  ],
  [
    'loan',
    /\b(?:loan (?:pmt|pymt|payment|pay|repayment|servic\w*)|(?:auto|car|student|stdnt|personal|educ?) (?:loan|ln)|std?nt ln|emi\b.*loan|loan emi)\b/,
  ],
  // Cash.
  [
    'cash',
    /\b(?:atm (?:withdrawal|withdraw|withdrwl|wd|w\/d|w\/dl?|cash|debit)|cash (?:withdrawal|withdrawl|ewithdrawal|advance|wdl|out|eq)|withdrawal (?:atm|at|made|cash|branch|in branch)|(?:non-?)?(?:\w+ )?atm withdr\w*|atw|nwd|eaw|cash-?point|cash machine|counter withdrawal|teller withdrawal|money order|cash lnk|customer withdrawal)\b|^(?:link )?atm\b|^withdrawal(?: \d.*)?$|^(?:ck|check) ?-?wth\b/,
  ],
  // Transfers, and money put aside.
  [
    'investment',
    /\b(?:invest(?:ing|ment)s?|brokerage|mutual fund|robinhood|vanguard (?:buy|edi)|etrade|e\*trade|acorns|wealthfront|betterment|coinbase|schwab brok\w*|fid(?:elity)? bkg|401k|roth ira|ira contrib\w*|securities)\b(?! (?:cafe|kitchen|restaurant|bar))/,
  ],
  [
    'transfer',
    /(?<!(?:airport|hotel|shuttle|taxi|private) )\b(?:(?:online |wire |bank |internal |ach |funds |instant |external |mobile |recurring |automatic |e-?)?(?:transfers?|xfer|tfr|trnsfr|trsf|trf)|p2p|(?:pmnt|pymt) (?:sent|rcvd)|e-?transfer|interac e-?tr\w*|standing order|faster payments?|bank giro|neft|imps|rtgs|wire (?:out|in|type)|keep the change|save as you go|(?:acct|account) xfer|withdrawal to|deposit (?:from|to)|instant pmt|transferwise|visa ?direct)\b(?! (?:station|bus|co\b|warehouse))/,
  ],
  [
    'transfer',
    /\b(?:zelle|apple cash|(?:sent|send) money|cash ?app|venmo|quickpay|popmoney|paym|cashout)\b/,
  ],
  [
    'transfer',
    /^(?:check|cheque|chk|ck) ?(?:paid|card|no|nbr|number|#)? ?#?\d*$|^(?:check|cheque) (?:paid )?#?\d+\b/,
  ],
]

/** A payment over a channel to somebody: whoever it is decides, if anybody knows them. */
export const PAYMENT = new RegExp(
  `\\b(?:${CHANNEL} ${PAID}|e-?pay(?:ment)?|autopay|bill ?pay|direct ?pay|web ?pay)\\b`,
)

/** Goods that went back, where no shop is named. */
export const RETURNED =
  /^(?:pos |store |purchase |merchandise |card |debit )*(?:return|refund|credit)(?: (?:store|pos|purchase|merchandise))?$|^(?:store|pos) return\b/

/** A bank's cash machine, named last or before the day and its number: `HERON BANK ATM 03/18 #0120`. */
export const CASH_MACHINE: Statement = [
  'cash',
  /(?<=\S )atm(?: [#\d][#\d/ ]*(?: ?with?dr\w*)?)?$|\batm \d\d\/\d\d (?:#\d+ )?with?dr/,
]
