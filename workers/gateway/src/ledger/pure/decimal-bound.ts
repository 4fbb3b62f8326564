/** Decimal bounds of a search or a rule, in minor units. */

/**
 * The least (`up`) or most (`down`) whole number of minor units that a decimal lets through, in a
 * currency of so many digits: `"12.345"` of two digits is 1235 up and 1234 down. Exact.
 */
export function minorBound(decimal: string, digits: number, round: 'up' | 'down'): number {
  const [whole = '0', fraction = ''] = decimal.split('.')
  const minor = Number(`${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`)
  const isCut = /[1-9]/.test(fraction.slice(digits))
  return round === 'up' && isCut ? minor + 1 : minor
}
