/**
 * Payment processors and wallets that put a prefix of their own before the merchant. The prefix is
 * cut, and kept as a feature: who takes payments through Toast serves food.
 *
 * Not here are prefixes that are the merchant (`UBER *`, `GOOGLE *`, `AMZN`, `RAPPI*`).
 */

const PROCESSORS: ReadonlyArray<readonly [id: string, pattern: string]> = [
  ['square', 'sqc? ?\\*|sq(?= (?!ft))|gosq\\.com|squ ?\\*'],
  ['toast', 'tst ?\\*|tst-|tst\\. |toast ?\\*'],
  ['shopify', 'sp ?\\*|sp (?=\\S)|shopify ?\\*|shop ?\\*'],
  [
    'paypal',
    'paypal ?\\*|pp ?\\*|pypl ?\\*|paypal inst xfer|paypal (?!(?:inst|transfer|credit|des)\\b)(?=\\S)',
  ],
  ['stripe', 'stripe ?\\*|str ?\\*|link ?\\*'],
  ['clover', 'clv ?\\*|clover ?\\*'],
  ['payanywhere', 'py ?\\*'],
  ['intuit', 'in ?\\*|intuit ?\\*(?! ?(?:turbo|quick|qb|mint))'],
  ['apple-pay', 'aplpay '],
  ['google-pay', 'gpay ?\\*|googlepay ?\\*|google pay '],
  ['sumup', 'sumup ?\\*|sumup +|su\\*'],
  ['zettle', 'zettle[_ ]?\\*|izettle ?\\*|iz ?\\*|zettle_'],
  ['lightspeed', 'ls ?\\*|ls (?=\\S)'],
  ['mindbody', 'mb ?\\*|mbo ?\\*'],
  ['vending', 'nya ?\\*|usa ?\\*|ctlp ?\\*|cantaloupe ?\\*|cpi ?\\*|nayax ?\\*|vend ?\\*'],
  ['parking', 'pas ?\\*|pmusa ?\\*|paybyphone ?\\*'],
  ['eventbrite', 'eb ?\\*|eb: ?|eb (?=\\S)|eventbrite ?\\*'],
  ['ticketing', 'tm ?\\*|fever ?\\*|dice ?\\*|see tickets ?\\*'],
  ['bigcartel', 'bc ?\\*|bigcartel ?\\*'],
  ['fastspring', 'fs ?\\*|fsprg ?\\*|2co(?:\\.com)? ?\\*|dri ?\\*|paddle(?:\\.net)? ?\\*|gum ?\\*'],
  [
    'checkout',
    'cko ?\\*|adyen ?\\*|mollie ?\\*|klarna ?\\*|k\\*|vipps ?[*:] ?|twint[ *:-]+(?=\\S)|mobilepay[ *]+(?=\\S)|afterpay ?\\*|wpy ?\\*|wp ?\\*|wp-(?=\\S)|ztl ?\\*|bck ?\\*|ccv ?\\*|iyzico ?[*/] ?|nkolay ?/ ?|payfast ?\\*',
  ],
  ['dlocal', 'dlo ?\\*|dl ?\\*|dlocal ?\\*|dlo (?=\\S)'],
  ['bold', 'bold ?\\*|bold (?=\\S)'],
  [
    'mercado-pago',
    'mercado ?pago ?\\*|mercado ?pago (?=\\S)|merpago ?\\*|meli ?\\*|mp ?\\*|mepa ?\\*|mpago ?\\*',
  ],
  ['payu', 'payu ?\\*|payu (?=\\S)|pagosonline ?\\*'],
  ['ebanx', 'ebanx ?\\*|ebn ?\\*|ebw ?\\*'],
  ['pagseguro', 'pag ?\\*|pagseguro ?\\*|ps ?\\*|pg ?\\*'],
  [
    'stone',
    'ton ?\\*|stone ?\\*|infinitepay ?\\*|inf ?\\*|cielo ?\\*|rede ?\\*|getnet ?\\*|ec ?\\*',
  ],
  ['conekta', 'conekta ?\\*|conekta (?=\\S)'],
  ['clip', 'clip ?mx ?\\*|clip ?\\*'],
  [
    'openpay',
    'openpay ?\\*|op ?\\*|kushki ?\\*|kshk ?\\*|niubiz ?\\*|izi ?\\*|izipay ?\\*|culqi ?\\*',
  ],
  ['wompi', 'wompi ?\\*|wompi (?=\\S)'],
  ['epayco', 'epayco ?\\*|epayco (?=\\S)'],
  ['yoco', 'yoco ?\\*|yoco (?=\\S)|ikhokha ?\\*|snapscan[ *]+(?=\\S)'],
  ['zeller', 'zlr ?\\*'],
  ['vnpay', 'vnpay[ *]+(?=\\S)|mpos (?=\\S)'],
  ['geidea', 'geidea ?(?=[a-z])|paymob (?=\\S)'],
  // PBZ's terminals in Croatia write their mark and the name as one word.
  ['pbz', 'pbz[t\\d](?=[a-z]{3})'],
  ['portmone', 'portmone(?: ltd)? ?\\*|ffpay ?\\*|ym ?\\*|lr ?\\*|pmr ?\\*'],
  ['amaze', 'amaze ?\\*'],
  ['booking', 'bkg ?\\*(?! ?(?:com|booking))'],
  ['curve', 'crv ?\\*|curve ?\\*'],
  ['pay-later', 'zip ?\\*|affirm ?\\*|sezzle ?\\*'],
  ['amazon-pay', 'amazon pay ?\\*|amz ?\\*|amz (?=\\S)'],
  [
    'paytm',
    'paytm ?\\*|phonepe ?\\*|razorpay ?\\*|raz ?\\*|rzp ?\\*|billdesk ?\\*|ccavenue ?\\*|bharatpe ?\\*',
  ],
  ['qris', 'qris[ *-]+|(?:gopay|ovo|dana|shopeepay|linkaja)[*-]+ ?'],
  ['restaurant-orders', 'olo ?\\*|chownow ?\\*|toasttab ?\\*|slice ?\\*|spo ?\\*|spoton ?\\*'],
  ['active', 'act ?\\*'],
  ['fareharbor', 'fh ?\\*'],
  ['gym-billing', 'abc ?\\*(?=\\S)'],
  ['xsolla', 'xsolla ?\\*|wl ?\\*'],
  ['transbank', 'transbank ?\\*|webpay ?\\*|flow ?\\*|tuu ?\\*|sumup ?\\*'],
]

const MATCHER = new RegExp(
  `^(?:${PROCESSORS.map(([, pattern], i) => `(?<p${i}>${pattern})`).join('|')})\\s*`,
)

export type Stripped = { id: string | null; rest: string }

/** Cuts one processor prefix off folded text; `id` is null where there is none. */
export function stripProcessor(text: string): Stripped {
  const match = MATCHER.exec(text)
  if (!match) return { id: null, rest: text }
  const rest = text.slice(match[0].length)
  // A prefix with nothing behind it is the merchant (`SQ *`, `PAYPAL`).
  if (!/\p{L}.*[\p{L}\d]|\d.*[\p{L}\d]/u.test(rest)) return { id: null, rest: text }
  const at = PROCESSORS.findIndex((_, i) => match.groups?.[`p${i}`] !== undefined)
  return { id: PROCESSORS[at]?.[0] ?? null, rest }
}
