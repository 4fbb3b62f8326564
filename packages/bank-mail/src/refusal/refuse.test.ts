import { expect, it } from 'vitest'
import { lexiconsFor } from '../lexicon/index.ts'
import { fold } from '../text/fold.ts'
import { refuse } from './refuse.ts'
import { AFTERWARDS, FIRST, LAST } from './rules.ts'

const refused = (subject: string, body: string) =>
  refuse(
    { subject, body },
    [...FIRST, ...AFTERWARDS, ...LAST],
    lexiconsFor(fold(`${body}\n${subject}`), null),
  )

it.each([
  ['otp', 'OTP', 'Your OTP is 482913 for Rs.5000 transaction'],
  ['otp', 'Confirma tu compra', 'Tu código de verificación es: 482913'],
  ['statement', 'Extracto Tarjeta de Crédito Abril', 'Hola'],
  ['reminder', 'Your payment is due soon', ''],
  ['security', 'New sign-in to your account', ''],
  ['settings', 'Alertas', 'Tu clave fue actualizada el 20/08/2026.'],
  ['settings', 'Cambio de NIP', 'Le notificamos el nuevo NIP'],
  [
    'declined',
    'Rücklastschrift',
    'Die Lastschrift über 59,90 EUR wurde mangels Deckung zurückgegeben.',
  ],
  ['otp', 'Password', 'Your password (OTP): 4829 for USD 5.00 at QUAY is valid for 5 minutes.'],
  ['reminder', '繳費提醒', '提醒您，信用卡費NT$3,200該繳費了。'],
  ['reminder', '결제 안내', '07/14 결제예정금액 52,300원'],
  ['reminder', 'Νέα', 'Υπενθύμιση: δόση EUR 120,00, λήγει στις 25/07/2026.'],
  ['statement', 'Votre mois', 'Vous avez dépensé 1 800,00 € ce mois-ci.'],
  ['marketing', 'Indique amigos', 'Seu amigo recebeu R$ 20,00 de volta.'],
  ['marketing', 'Aprovecha 3 MSI este fin de semana', ''],
])('refuses as %s: %s', (reason, subject, body) => {
  expect(refused(subject, body)).toBe(reason)
})

it.each([
  ['Alertas', 'Compraste $20.000 en TIENDA.\nGestiona tus gastos en la app.'],
  ['A $84.10 transaction was made at DISCOUNT TIRE', 'It was made with your debit card.'],
  ['Transaction alert', 'You spent $5.00 at SHOP. If your payment was declined, call us.'],
  [
    'Transaction alert',
    `You spent $5.00. ${'Terms apply. '.repeat(80)}Never share your OTP is 123456`,
  ],
])('does not refuse %s: %s', (subject, body) => {
  expect(refused(subject, body)).toBeNull()
})
