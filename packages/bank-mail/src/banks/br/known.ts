import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('BR', 'nubank', 'Nubank', ['nubank.com.br'], ['nubank'], COMMON),
  knownBySender(
    'BR',
    'itau',
    'Itaú',
    ['itau.com.br', 'itau-unibanco.com.br'],
    ['itau unibanco'],
    COMMON,
  ),
  knownBySender('BR', 'bradesco', 'Bradesco', ['bradesco.com.br'], ['bradesco'], COMMON),
  knownBySender(
    'BR',
    'santander-brasil',
    'Santander Brasil',
    ['santander.com.br'],
    ['santander brasil'],
    COMMON,
  ),
  knownBySender(
    'BR',
    'banco-do-brasil',
    'Banco do Brasil',
    ['bb.com.br'],
    ['banco do brasil'],
    COMMON,
  ),
  knownBySender('BR', 'caixa', 'Caixa', ['caixa.gov.br'], ['caixa economica federal']),
  knownBySender(
    'BR',
    'banco-inter',
    'Inter',
    ['bancointer.com.br', 'inter.co'],
    ['banco inter'],
    COMMON,
  ),
  knownBySender('BR', 'c6-bank', 'C6 Bank', ['c6bank.com.br', 'c6bank.com'], ['c6 bank'], COMMON),
  knownBySender('BR', 'picpay', 'PicPay', ['picpay.com'], ['picpay'], COMMON),
  knownBySender(
    'BR',
    'mercado-pago-brasil',
    'Mercado Pago Brasil',
    ['mercadopago.com.br'],
    ['mercado pago brasil'],
    COMMON,
  ),
  knownBySender('BR', 'btg-pactual', 'BTG Pactual', ['btgpactual.com'], ['btg pactual']),
  knownBySender(
    'BR',
    'pagbank',
    'PagBank',
    ['pagseguro.com.br', 'pagbank.com.br'],
    ['pagbank', 'pagseguro'],
    COMMON,
  ),
  knownBySender('BR', 'neon', 'Neon', ['neon.com.br'], ['banco neon']),
  knownBySender('BR', 'safra', 'Safra', ['safra.com.br'], ['banco safra']),
  knownBySender('BR', 'sicoob', 'Sicoob', ['sicoob.com.br'], ['sicoob']),
  knownBySender('BR', 'sicredi', 'Sicredi', ['sicredi.com.br'], ['sicredi']),
]
