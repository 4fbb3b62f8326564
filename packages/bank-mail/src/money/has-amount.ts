/** Whether a text names a sum of money. */
import { findMoney } from './money.ts'

/** Where an alert has said all it has to say; what stands below is small print. */
const HEAD = 20_000

/**
 * Whether a number with its currency stands in it.
 *
 * @example
 * hasAmount('You paid €12.50') // true
 * hasAmount('Order 1250') // false
 */
export function hasAmount(text: string): boolean {
  return findMoney(text.slice(0, HEAD)).some(({ hasCurrency }) => hasCurrency)
}
