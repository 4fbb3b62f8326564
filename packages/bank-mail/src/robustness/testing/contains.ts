/** Whether a text contains an amount, however it is punctuated: the property no reading may break. */
import { minorDigits } from '../../currency.ts'
import type { ReadTransaction } from '../../reading.ts'
import { westernDigits } from '../../text/fold.ts'

/** All digits of `text` in order, those of other scripts as ours, everything between them gone. */
export function digitsOf(text: string): string {
  return westernDigits(text.normalize('NFKC')).replace(/\D/g, '')
}

/** Whether the digits of the amount stand in `text`: with its cents, or without them where they are zero. */
export function containsAmount(text: string, transaction: ReadTransaction): boolean {
  const digits = digitsOf(text)
  const minor = String(transaction.amountMinor)
  const places = minorDigits(transaction.currency)
  const cents = minor.slice(-places)
  const ways = [minor]
  // 20 for 20.00, 5.5 for 5.50.
  for (let cut = 1; cut <= places && cents.endsWith('0'.repeat(cut)); cut++) {
    ways.push(minor.slice(0, -cut))
  }
  // 0.05 and .05.
  if (minor.length <= places) ways.push(minor.padStart(places + 1, '0'))
  return ways.some((way) => way !== '' && digits.includes(way))
}
