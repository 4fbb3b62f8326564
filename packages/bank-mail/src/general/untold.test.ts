/** Sums of which nothing shows that they moved are put aside; what may have moved waits. */
import { expect, it } from 'vitest'
import { readUndescribed } from './testing.ts'

const read = async (text: string) => {
  const { outcome, reason } = await readUndescribed('Notification', text, {
    from: 'alerts@northbank.com',
  })
  return `${outcome}: ${reason}`
}

const GOAL = 'Our robot doubles what you give it within a month, from Rs. 5000 only'

it.each([
  [GOAL],
  ['Um presente de até R$ 15.000 está disponível para você! Simule agora.'],
  ['Vous avez atteint votre objectif mensuel de 1500 € avec nous'],
])('puts aside: %s', async (text) => expect(await read(text)).toBe('ignored: information'))

it.each([
  ['an account', `${GOAL}, account *2093`],
  ['a day', `${GOAL}, 27/05/2026`],
  ['a balance', `${GOAL}. Available balance Rs. 7000`],
  ['a name', 'Our thanks for the good work, £1,250.00 landed with you from ACME QUAY'],
  ['a word of a movement', `${GOAL}. Deposit received`],
  ['a language of which little is read', 'Pobrano z naszego wspólnego konta 14,20 zł na dobry cel'],
])('leaves for review what shows %s', async (_, text) =>
  expect(await read(text)).toMatch(/^review/),
)

it('puts aside what names no amount, whatever it tells', async () =>
  expect(await read('Your deposit was received on 27/05/2026 into account *2093')).toMatch(
    /^ignored/,
  ))
