import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

const known = banksOf('BR')

const alerting = banksOf('BR', COMMON)

/** Banks and wallets, most of whose alerts are the sentences that all write. */
export const KNOWN: ReadonlyArray<Bank> = [
  alerting('nubank', 'Nubank', ['nubank.com.br'], ['nubank']),
  alerting('itau', 'Itaú', ['itau.com.br', 'itau-unibanco.com.br', 'iti.itau'], ['itau unibanco']),
  alerting('bradesco', 'Bradesco', ['bradesco.com.br'], ['bradesco']),
  alerting('santander-brasil', 'Santander Brasil', ['santander.com.br'], ['santander brasil']),
  alerting('banco-do-brasil', 'Banco do Brasil', ['bb.com.br'], ['banco do brasil']),
  alerting('caixa', 'Caixa', ['caixa.gov.br'], ['caixa economica federal']),
  alerting('banco-inter', 'Inter', ['bancointer.com.br', 'inter.co'], ['banco inter']),
  alerting('c6-bank', 'C6 Bank', ['c6bank.com.br', 'c6bank.com'], ['c6 bank']),
  alerting('picpay', 'PicPay', ['picpay.com', 'picpay.com.br'], ['picpay']),
  alerting(
    'mercado-pago-brasil',
    'Mercado Pago Brasil',
    ['mercadopago.com.br'],
    ['mercado pago brasil'],
  ),
  alerting('pagbank', 'PagBank', ['pagseguro.com.br', 'pagbank.com.br'], ['pagbank', 'pagseguro']),
  alerting('btg-pactual', 'BTG Pactual', ['btgpactual.com', 'btgpactual.com.br'], ['btg pactual']),
  alerting('neon', 'Neon', ['neon.com.br', 'banconeon.com.br'], ['banco neon']),
  alerting('sicoob', 'Sicoob', ['sicoob.com.br'], ['sicoob']),
  alerting('sicredi', 'Sicredi', ['sicredi.com.br'], ['sicredi']),
  alerting('will-bank', 'Will Bank', ['willbank.com.br'], ['will bank']),
  alerting('xp', 'XP', ['xpi.com.br', 'xp.com.br'], ['xp investimentos', 'banco xp']),
  alerting('next', 'next', ['next.me'], ['banco next']),
  alerting('digio', 'Digio', ['digio.com.br'], ['digio']),
  alerting('banco-bv', 'BV', ['bv.com.br', 'bancobv.com.br'], ['banco bv']),
  alerting(
    'porto-bank',
    'Porto Bank',
    ['portobank.com.br', 'portoseguro.com.br', 'portoseguro.org.br'],
    ['porto bank'],
  ),
  known('safra', 'Safra', ['safra.com.br'], ['banco safra']),
  known('banco-original', 'Banco Original', ['original.com.br'], ['banco original']),
  known('banco-pan', 'Banco Pan', ['bancopan.com.br'], ['banco pan']),
  known('bmg', 'BMG', ['bancobmg.com.br'], ['banco bmg']),
  known('banrisul', 'Banrisul', ['banrisul.com.br'], ['banrisul']),
  known('brb', 'BRB', ['brb.com.br'], ['banco de brasilia']),
  known('banestes', 'Banestes', ['banestes.com.br'], ['banestes']),
  known('daycoval', 'Daycoval', ['daycoval.com.br', 'bancodaycoval.com.br'], ['banco daycoval']),
  known('agibank', 'Agibank', ['agibank.com.br', 'agi.com.br'], ['agibank']),
  known('credicard', 'Credicard', ['credicard.com.br'], ['credicard']),
  known('stone', 'Stone', ['stone.com.br', 'stone.co'], ['stone pagamentos']),
  known('infinitepay', 'InfinitePay', ['infinitepay.io'], ['infinitepay']),
  known('cora', 'Cora', ['cora.com.br'], ['cora scd']),
  known('recargapay', 'RecargaPay', ['recargapay.com', 'recargapay.com.br'], ['recargapay']),
  known('ame-digital', 'Ame Digital', ['amedigital.com'], ['ame digital']),
  known('rico', 'Rico', ['rico.com.vc'], ['rico investimentos']),
  known('sofisa', 'Sofisa', ['sofisa.com.br', 'sofisadireto.com.br'], ['sofisa direto']),
  known('unicred', 'Unicred', ['unicred.com.br'], ['unicred']),
  known('ailos', 'Ailos', ['ailos.coop.br'], ['sistema ailos']),
]
