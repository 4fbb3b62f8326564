import { expect, it } from 'vitest'
import { readMail } from '../read.ts'
import { emlOf } from '../template/fixture.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')

async function zoneOf(from: string, amount: string, when: string) {
  const text = `You made a purchase of ${amount} with your card ending 2093 at NORTH QUAY BOOKS on ${when}.`
  const mail = emlOf({ from, subject: 'Card purchase', text })
  const { transactions } = await readMail(mail, { receivedAt, admitted: true })
  return transactions[0]?.timeZone
}

it.each([
  ['alerts@northbank.com', 'USD 12.40', '30 May 2026 21:05', 'America/New_York'],
  ['alerts@northbank.com', 'USD 12.40', '30 May 2026 21:05 PDT', 'America/Los_Angeles'],
  ['alerts@northbank.co.uk', 'GBP 12.40', '30 May 2026 21:05 (UTC+05:30)', 'Asia/Kolkata'],
  ['alerts@northbank.com', 'INR 1,240.00', '30 May 2026 21:05 IST', 'Asia/Kolkata'],
])('%s, %s, %s: %s', async (from, amount, when, zone) => {
  expect(await zoneOf(from, amount, when)).toBe(zone)
})

it.each([
  ['alerts@northbank.com', 'OMR 12.400', '30 May 2026 21:05'],
  ['alerts@northbank.com.pg', 'EUR 12.40', '30 May 2026 21:05'],
  ['alerts@northbank.com', 'EUR 12.40', '30 May 2026 21:05'],
  ['alerts@northbank.com', 'USD 12.40', '30 May 2026 21:05 IST'],
])('nobody’s clock is taken for another’s: %s, %s, %s', async (from, amount, when) => {
  expect(await zoneOf(from, amount, when)).toBeNull()
})
