/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'banco-bv': sharedFixtures('banco BV <noreply@bv.com.br>'),
  'banco-do-brasil': sharedFixtures('Banco do Brasil <avisos@bb.com.br>'),
  'banco-inter': sharedFixtures('Inter <no-reply@inter.co>'),
  bradesco: sharedFixtures('Bradesco <avisos@bradesco.com.br>'),
  'btg-pactual': sharedFixtures('BTG <noreply@btgpactual.com>'),
  'c6-bank': sharedFixtures('C6 Bank <no-reply@c6bank.com.br>'),
  caixa: sharedFixtures('CAIXA <naoresponda@caixa.gov.br>'),
  digio: sharedFixtures('Digio <noreply@digio.com.br>'),
  itau: sharedFixtures('Itaú <comunicacao@itau.com.br>'),
  'mercado-pago-brasil': sharedFixtures('Mercado Pago <info@mercadopago.com.br>'),
  neon: sharedFixtures('Neon <oi@neon.com.br>'),
  next: sharedFixtures('next <oi@next.me>'),
  nubank: sharedFixtures('Nubank <todomundo@nubank.com.br>'),
  pagbank: sharedFixtures('PagBank <avisos@pagbank.com.br>'),
  picpay: sharedFixtures('PicPay <no-reply@picpay.com>'),
  'porto-bank': sharedFixtures('Porto Bank <noreply@portobank.com.br>'),
  'santander-brasil': sharedFixtures('Santander <avisos@santander.com.br>'),
  sicoob: sharedFixtures('Sicoob <noreply@sicoob.com.br>'),
  sicredi: sharedFixtures('Sicredi <noreply@sicredi.com.br>'),
  'will-bank': sharedFixtures('will bank <oi@willbank.com.br>'),
  xp: sharedFixtures('XP <nao-responda@xpi.com.br>'),
}
