import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { SPANISH_ALERTS } from '../spanish-alerts.ts'
import { RECEIVED } from './shared-templates.ts'

const known = banksOf('CL')

const alerting = banksOf('CL', [RECEIVED, ...SPANISH_ALERTS])

/** Banks and wallets whose alerts, if they are described at all, are the sentences that all write. */
export const KNOWN: ReadonlyArray<Bank> = [
  alerting(
    'banco-consorcio',
    'Banco Consorcio',
    ['bancoconsorcio.cl', 'consorcio.cl'],
    ['banco consorcio'],
  ),
  alerting(
    'coopeuch',
    'Coopeuch',
    ['coopeuch.cl', 'transaccionalcoopeuch.com', 'dale.cl'],
    ['coopeuch'],
  ),
  alerting('lider-bci', 'Lider Bci', ['liderbci.cl'], ['lider bci']),
  known('mercado-pago-chile', 'Mercado Pago Chile', ['mercadopago.cl'], ['mercado pago chile']),
  known(
    'banco-internacional-chile',
    'Banco Internacional Chile',
    ['bancointernacional.cl'],
    ['banco internacional chile'],
  ),
  known(
    'los-heroes-prepago',
    'Prepago Los Héroes',
    ['losheroes.cl', 'losheroesprepago.cl'],
    ['prepago los heroes'],
  ),
  known('los-andes-prepago', 'Tapp', ['losandesprepago.cl', 'tapp.cl'], ['los andes prepago']),
  known('copec-pay', 'Copec Pay', ['copecpay.cl'], ['copec pay']),
  known(
    'cencosud-scotiabank',
    'Cencosud Scotiabank',
    ['cencosudscotiabank.cl', 'tarjetacencosud.cl'],
    ['tarjeta cencosud scotiabank'],
  ),
  known('banco-btg-pactual-chile', 'BTG Pactual Chile', ['btgpactual.cl'], ['btg pactual chile']),
  known('prex-chile', 'Prex Chile', ['prexcard.cl'], ['prex chile']),
]
