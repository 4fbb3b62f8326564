/** What a mail says of itself, or of other things below, does not turn about what moved. */
import { describe, expect, it } from 'vitest'
import { readUndescribed } from './testing.ts'

const read = (text: string) =>
  readUndescribed('Alert', text, { from: 'alerts@northbank.com', received: '2026-07-01T00:00:00Z' })

describe('that the mail was received', () => {
  it.each([
    'You received this email because you have an account with us.',
    'We sent you this message because alerts are on.',
  ])('does not turn a debit about: %s', async (footer) => {
    const { transactions } = await read(`Debit: $45.30, NORTH QUAY BOOKS, card 2093.\n${footer}`)
    expect(transactions.map(({ kind }) => kind)).toEqual(['purchase'])
  })

  it.each([
    'Movimiento: EUR 45,30 el 29/06/2026, tarjeta 2093.\nHas recibido este correo por ser cliente.',
    'Mouvement : 45,30 EUR le 29/06/2026, carte 2093.\nVous avez reçu ce message en tant que client.',
    'Umsatz: 45,30 EUR am 29.06.2026, Karte 2093.\nSie haben diese Nachricht als Kunde erhalten.',
    'Mutatie: 45,30 EUR op 29-06-2026, pas 2093.\nJe hebt dit bericht ontvangen als klant.',
    'Операция: 45,30 EUR 29.06.2026, карта 2093.\nВы получили это сообщение как клиент.',
    'Κίνηση: 45,30 EUR στις 29/06/2026, κάρτα 2093.\nΠαραλάβατε αυτό το μήνυμα ως πελάτης.',
    '변동: 45,300원 2026-06-29 카드 2093\n이 메시지를 받으셨습니다.',
  ])('says nothing of which way money went: %s', async (text) => {
    expect((await read(text)).outcome).not.toBe('recorded')
  })

  it('leaves money that was received alone', async () => {
    const text = 'This email confirms that you received $45.30 from ANA LEE. Account ending 2093.'
    const { transactions } = await read(text)
    expect(transactions.map(({ kind }) => kind)).toEqual(['transfer_in'])
  })
})

it('asks where a line below has money come in and the amount’s own line names a debit', async () => {
  const text =
    'Debit: $45.30, NORTH QUAY BOOKS, card 2093.\nYour salary is credited to your account by noon.'
  expect((await read(text)).outcome).not.toBe('recorded')
})

describe('what a line above says of other things', () => {
  it.each([
    'You have received 45 points for being a customer.',
    'Cashback of up to $50.00 is credited every month.',
    'Refunds are credited to your card within 5 business days.',
  ])('does not turn a debit about: %s', async (line) => {
    const { outcome, transactions } = await read(
      `${line}\n\nAmount: $45.30\nMerchant: NORTH QUAY BOOKS\nCard ending: 2093\nTransaction: purchase`,
    )
    expect([outcome, transactions[0]?.kind]).toEqual(['recorded', 'purchase'])
  })
})
