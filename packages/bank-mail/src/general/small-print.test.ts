/** Advice and conditions below an alert do not make it wait; what says of the movement itself that it did not happen does. */
import { describe, expect, it } from 'vitest'
import { readUndescribed } from './testing.ts'

const ALERTS = {
  en: 'You made a purchase of $45.30 at QUAY BOOKS on 29 June 2026 with your card ending in 2093.',
  de: 'Sie haben am 29.06.2026 mit Ihrer Karte 2093 bei KAI BUCH 45,30 EUR bezahlt.',
  fr: 'Vous avez effectué un achat de 45,30 EUR chez LIBRAIRIE DU QUAI le 29/06/2026 avec votre carte 2093.',
  es: 'Realizaste una compra por 45,30 EUR en LIBRERIA MUELLE el 29/06/2026 con tu tarjeta terminada en 2093.',
  it: 'Hai effettuato un pagamento di 45,30 EUR presso LIBRERIA MOLO il 29/06/2026 con la carta 2093.',
  ja: '2026年6月29日にカード(末尾2093)で埠頭書店にて4,530円のご利用がありました。',
  zh: '您尾号2093的信用卡于2026年6月29日在码头书店消费人民币453.00元。',
  ko: '2026년 6월 29일 부두서점에서 카드(2093)로 45,300원이 결제되었습니다.',
} as const

const read = async (language: keyof typeof ALERTS, more: string) =>
  (
    await readUndescribed('Alert', `${ALERTS[language]}\n${more}`, {
      from: 'alerts@northbank.com',
      received: '2026-07-01T00:00:00Z',
    })
  ).outcome

describe('is recorded with', () => {
  it.each([
    ['en', 'Payments may be delayed on public holidays.'],
    ['en', 'Request a replacement card in any branch.'],
    ['en', 'Gift cards do not expire.'],
    ['fr', 'Toute demande est étudiée sous deux jours ouvrés.'],
    ['ja', 'メールの配信停止はこちらからお手続きください。'],
  ] as const)('%s: %s', async (language, more) => {
    expect(await read(language, more)).toBe('recorded')
  })
})

describe('waits with', () => {
  it.each([
    ['en', 'This purchase was declined.'],
    ['de', 'Die Zahlung wurde abgelehnt.'],
    ['fr', 'Ce paiement a été refusé.'],
    ['es', 'La compra fue rechazada.'],
    ['it', 'Questa operazione è stata rifiutata.'],
    ['it', 'L’operazione è stata stornata.'],
    ['ja', 'このお取引は取消されました。'],
    ['zh', '该笔交易已取消。'],
    ['ko', '이 결제는 취소되었습니다.'],
  ] as const)('%s: %s', async (language, more) => {
    expect(await read(language, more)).not.toBe('recorded')
  })
})
