import { expect, it } from 'vitest'
import { cleanLines } from './clean.ts'

it('takes line ends that a program wrote twice for one, and keeps what parts paragraphs', () => {
  const lines = ['Transaction: payment of', 'goods and services', 'Value: 87,000 VND', 'At Pho Lan']
  expect(cleanLines(`\n\n${lines.join('\n\n')}\n\n`)).toBe(lines.join('\n'))
  expect(cleanLines('Hello Ana\n\nYou paid\n$4.10\n\nBlue Cafe\n\nBye')).toBe(
    'Hello Ana\n\nYou paid\n$4.10\n\nBlue Cafe\n\nBye',
  )
})
