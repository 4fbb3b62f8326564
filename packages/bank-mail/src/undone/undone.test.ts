import { describe, expect, it } from 'vitest'
import { readMail } from '../read.ts'
import { emlOf } from '../template/fixture.ts'
import { fold } from '../text/fold.ts'
import { UNDONE, undoneScore } from './undone.ts'

/** In none of the sentences that the model learnt from. */
const UNDOING = [
  'Your card issuer turned this one down, so nothing was taken.',
  'The shop handed your money back, so this charge no longer counts.',
  'Your transfer bounced because the account is closed.',
  'La compra quedó anulada y no pagarás nada.',
  'O lojista desistiu da venda e o dinheiro voltou para você.',
  'Die Überweisung wartet noch auf die zweite Unterschrift.',
  'Le marchand vous a rendu la somme.',
  'Il negozio ha annullato la vendita e il denaro è tornato sul conto.',
  'De winkel heeft het geld teruggegeven.',
  'Bank wstrzymał płatność, pieniądze są nadal na koncie.',
  'Satış geri alındı ve tutar kartınıza döndü.',
  'Toko membatalkan pesanan dan dana kembali ke rekening Anda.',
  'お店が売上を取り消したため、請求はありません。',
]

const LEAVING = [
  'If this was not you, block your card in the app.',
  'Refunds from shops can take up to five days to arrive.',
  'Thank you for banking with us.',
  'Las compras pendientes no se incluyen en el saldo.',
  'Nunca te pediremos tu clave por correo.',
  'Bitte antworten Sie nicht auf diese E-Mail.',
  'Vous pouvez bloquer votre carte à tout moment.',
  'いつもご利用いただきありがとうございます。',
]

describe('a sentence', () => {
  // A model of words never knows all of what it did not see.
  it('takes a movement back, in three of four that the model never saw', () => {
    const seen = UNDOING.filter((sentence) => undoneScore(fold(sentence)) >= UNDONE)
    expect(seen.length / UNDOING.length).toBeGreaterThan(0.75)
  })

  it.each(LEAVING)('leaves it as it is: %s', (sentence) => {
    expect(undoneScore(fold(sentence))).toBeLessThan(UNDONE)
  })
})

const ALERT = {
  from: 'Oak Bank <alerts@oakbank.com>',
  subject: 'Card alert',
  date: '2026-11-26T10:00:00Z',
}

describe('a mail with such a sentence', () => {
  const purchase = 'You spent $12.50 at BLUE CAFE on 25 Nov 2026 with your card ending 1234.'
  const undone = 'The shop handed your money back, so this charge no longer counts.'
  const reading = (text: string) =>
    readMail(emlOf({ ...ALERT, text }), { receivedAt: new Date(ALERT.date), admitted: true })

  it('waits for its person and says which sentence it is', async () => {
    expect(await reading(purchase)).toMatchObject({ outcome: 'recorded' })
    const { outcome, reason, transactions, why } = await reading(`${purchase}\n\n${undone}`)
    expect({ outcome, reason }).toEqual({ outcome: 'review', reason: 'not_done' })
    expect(transactions).toMatchObject([{ amountMinor: 1250, merchant: 'BLUE CAFE' }])
    expect(why).toContainEqual(
      expect.objectContaining({ of: 'outcome', by: `not_done: ${undone}` }),
    )
  })

  it('waits as well where the sentence follows a name on the same line', async () => {
    const named = 'On 25 Nov 2026 your card ending 1234 was charged $12.50 at BLUE CAFE.'
    expect(await reading(named)).toMatchObject({ outcome: 'recorded' })
    expect(await reading(`${named} ${undone}`)).toMatchObject({ reason: 'not_done' })
  })

  it('is recorded where only its counterparty is called so', async () => {
    const named = purchase.replace('BLUE CAFE', 'MONEY BACK PAWN SHOP')
    expect(await reading(named)).toMatchObject({ outcome: 'recorded' })
  })
})
