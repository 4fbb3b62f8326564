/** How a bill was paid is not whom: `HERON CREDIT CRD EPAY` and `HERON EPAY MOBIL` are one payee. */

const CARD = '(?:credit |debit )?(?:card|crd) '
const CHANNEL = '(?:online|mobile|mobil|web|internet|electronic|automatic)'
const PAYMENT = '(?:e-?(?:payment|pmt|pymt|pay)|auto ?pay(?: payment| pmt| pymt)?|payment|pmt|pymt)'

/** A payee, then what paid it, over which channel. */
const PAID = new RegExp(
  `(?<=\\p{L}{3} )(?:${CARD})?(?:${CHANNEL} )?${PAYMENT}(?: ${CHANNEL})?$`,
  'u',
)

/** What Japanese cards were read by, behind the shop: `ファミリーマート/iD`. */
const READER =
  /(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー\w]) ?\/ ?(?:id|quicpay\+?|edy|nanaco|waon|suica)$/u

/** Folded text with one word for every way to pay; text that is no payment stays. */
export function stripPaymentChannel(text: string): string {
  return text.replace(PAID, 'payment').replace(READER, '')
}
