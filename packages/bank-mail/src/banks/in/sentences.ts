/*
 * How banks of India name accounts, days and the other side, in the words of `{fields}`:
 * "to VPA shop@okbank (SHOP)", "UPI/P2M/612300001/SHOP", "towards SHOP with UMRN …".
 */

export const OWN =
  '(your|from|to|in|on|using|ending|card|account|a/c) {_}(ending with|ending in|ending|no.|number|account|a/c|card) {account}'
export const ON = '(on|dated) {date}'

/** What may stand between an amount and what has happened to it. */
export const DONE =
  '[is|was|were|has been|have been|is successfully|was successfully|has been successfully|successfully]'

/** Where a name ends when the line runs on. */
const END =
  '(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})'

/** The narration of a payment by UPI. */
const UPI = [
  `upi/(p2a|p2m|dr|cr)/{digits}/{merchant}${END}`,
  `upi/{digits}/(dr|cr)/{merchant}${END}`,
  `upi/{digits}/{merchant}${END}`,
  `upi-{digits}-{merchant}${END}`,
]

export const INFO = [
  ...UPI,
  'info: {merchant} (the available|the total|your available|avail~|avl|if you)',
  'info: {merchant}{stop}',
]

/** A name in brackets behind its UPI address, behind it without, or the bare address. */
const BY_ADDRESS = [
  'vpa {_}@{_} \\({merchant}\\)',
  '(to|by|from|towards) vpa {_}@{_} {merchant} on {date}',
  '(to|by|from|towards) vpa {merchant}(.ref|.upi| ref| upi ref| on {date}|{stop})',
]

export const PAYEE = [
  ...BY_ADDRESS,
  ...UPI,
  '(upi|neft|imps|rtgs) [payment|transfer] to {merchant} (on {date}|ref|upi ref|{stop})',
  'mandate (of|for|to) {merchant} (umrn|with|on {date}|{stop})',
  'towards {merchant}(/{digits}| with umrn| umrn| for consumer| for auto~| rrn| on {date}| via| from| using| through|{stop})',
  '(sent|transferred|paid|payment|transfer|debited) {_}to {merchant} (for auto~|on {date}|via|from|using|through|with upi|with imps|upi ref|{stop})',
  'credited to {merchant} via (upi|imps)',
  'on {date}; {merchant} credited. upi',
  'cr. to {merchant}(. ref| ref|{stop})',
  'beneficiary name {merchant} (beneficiary|imps|neft|utr|{end})',
  'ach d- {merchant}(-{digits}|{stop})',
  'ach-dr-{merchant}(-{digits}|{stop})',
  'debited {_}at {merchant} on {date}',
]

export const PAYER = [
  'sender [name] {merchant} \\(vpa',
  ...BY_ADDRESS,
  ...UPI,
  '(sender name|by sender|remitter name|remitter|received from) {merchant} (ifsc|sender|imps|neft|utr|amount|with upi|via|new balance|{stop})',
  '(neft|imps|rtgs|upi) from {merchant} (on {date}|ref|upi ref|{stop})',
  'from {merchant} (with upi|with imps|ref no|ref|on {date}|via|to your|in your|{stop})',
  'utr {_} by {merchant} (info|{stop})',
]

/** What the account paid, and how it is called then. */
export const DEBITED = [
  '(a/c|account) [no.] {account} (is|has been|was) debited (with|by|for) {money}',
  `{money} ${DONE} (debited|deducted)`,
  '(is|was|has been|been successfully) debited (with|by|for) {money}',
  '{account} debited [with|by|for] {money}',
  '{money} (transferred|sent|dr.|dr) from {_}{account}',
  '{money} paid [successfully] to {merchant} (from|on {date}|using|{stop})',
  'emi of {money} {_}has been (paid|received)',
  '(sent|transferred|paid) {money}',
  'made {_}(payment|transfer) of {money}',
  'payment of {money}…(successfully made|was successful|is successful|was made|has been made)',
]

export const REFERENCE = '(reference number is|reference no.|ref no.|refno|ref) {reference}'
