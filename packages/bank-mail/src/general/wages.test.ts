/** Wages that name nobody: what the mail calls them. */
import { expect, it } from 'vitest'
import { readUndescribed } from './testing.ts'

it.each([
  [
    'a direct deposit',
    'You have a direct deposit of $3,010.55 in your account ending in 2288.',
    'direct deposit',
  ],
  [
    'a payroll',
    'A payroll deposit of $1,204.00 has posted to your account ending in 2288.',
    'payroll',
  ],
  [
    'another deposit',
    'A deposit of $3,010.55 has posted to your account ending in 2288.',
    undefined,
  ],
  [
    'who promises more',
    'A deposit of $75.00 has posted to your account ending in 2288.\n\nWant your salary two days early? Ask your employer.',
    undefined,
  ],
  [
    'who is named',
    'You received a payroll deposit of $900.00 from LUNA TRADING CO in account ending in 2288.',
    undefined,
  ],
])('says of %s what it calls it', async (_, text, said) => {
  const { transactions } = await readUndescribed('Account alert', text)
  expect(transactions).toHaveLength(1)
  expect(transactions[0]?.said).toBe(said)
})
