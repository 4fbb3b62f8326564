import { expect, it } from 'vitest'
import type { Kind } from '../kinds.ts'
import { documentOf } from '../template/document.ts'
import { ownAccount } from './own-account.ts'

it.each<[kind: Kind, account: string | null, text: string]>([
  ['purchase', '4417', 'You spent USD 5.00 with your card ending in 4417.'],
  ['purchase', '4417', 'Card number\t4837 **** **** 4417\nRef\t88120031'],
  ['purchase', '604', 'Tarjeta terminada en 604\nComercio CAFE AZUL'],
  ['purchase', '5508', 'Venture Credit Card...5508'],
  ['purchase', '7001', 'From your account : 360 Account (-857001)\nMerchant ID : 11169856600'],
  ['purchase', '4417', '4417 ile biten kartınızla 50,00 TL harcama yapıldı.'],
  ['purchase', '9012', 'Kartınızın son 4 hanesi: 9012'],
  ['purchase', '1234', 'デビットカード(下4桁1234)のご利用がありました。'],
  ['purchase', '3390', '您尾号3390的借记卡消费人民币50.00元'],
  ['purchase', '9020', 'Esta compra está asociada a T.Deb *9020.'],
  ['purchase', '1234', 'Card No. ending with: 1234Transaction Date: 01 Mar 2026'],
  // Of two, the side that is the person's.
  ['transfer_out', '4410', 'From account: ****4410\nTo account: ****8812'],
  ['transfer_in', '8812', 'From account: ****4410\nTo account: ****8812'],
  [
    'transfer_in',
    '2345',
    'Nuestro cliente hizo una transferencia a su cuenta\nNombre Destinatario\nclinica\nNúmero de Cuenta: 221712345',
  ],
  [
    'transfer_out',
    '4321',
    'Cuenta de origen Tipo de cuenta Vista Número de cuenta 7654321 Cuenta de destino Número de cuenta 9988776655',
  ],
  ['transfer_out', '3310', 'Transferred to your savings XX0011 from your A/c No. XX3310'],
  ['transfer_out', '2093', 'Przelew wych. z rach. 12342093 na rach. 5910...420011 dla ANNA NOWAK'],
  ['transfer_in', '2093', 'Przelew przych. z rach. 5910...420011 na rach. 12342093 od ANNA NOWAK'],
  // None of these is an account of one's own.
  ['transfer_out', null, 'You sent USD 5.00 to account ****4411.'],
  ['purchase', null, 'Reference 88120031. Call 1800 222 333. You spent USD 5.00.'],
  ['purchase', null, 'You spent USD 12.3456 at CAFE 00123'],
])('%s of %s: %s', (kind, account, text) => {
  expect(ownAccount(documentOf(text, ''), kind)?.account ?? null).toBe(account)
})
