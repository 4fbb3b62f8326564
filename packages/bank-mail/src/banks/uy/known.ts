import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { SPANISH_ALERTS } from '../spanish-alerts.ts'

const known = banksOf('UY')

const alerting = banksOf('UY', SPANISH_ALERTS)

/** Banks and wallets whose alerts, if they are described at all, are the sentences that all write. */
export const KNOWN: ReadonlyArray<Bank> = [
  alerting('santander-uruguay', 'Santander Uruguay', ['santander.com.uy'], ['santander uruguay']),
  alerting('brou', 'BROU', ['brou.com.uy'], ['banco republica oriental del uruguay', 'brou']),
  alerting('bbva-uruguay', 'BBVA Uruguay', ['bbva.com.uy'], ['bbva uruguay']),
  alerting('oca', 'OCA', ['oca.com.uy', 'oca.uy', 'ocablue.uy'], ['oca blue']),
  alerting('prex', 'Prex', ['prexcard.com', 'prex.com.uy', 'prex.uy'], ['tarjeta prex']),
  known('scotiabank-uruguay', 'Scotiabank Uruguay', ['scotiabank.com.uy'], ['scotiabank uruguay']),
  known('hsbc-uruguay', 'HSBC Uruguay', ['hsbc.com.uy'], ['hsbc uruguay']),
  known('heritage', 'Banque Heritage', ['heritage.com.uy'], ['banque heritage']),
  known('midinero', 'Midinero', ['midinero.com.uy', 'midinero.uy'], ['midinero']),
  known(
    'mercado-pago-uruguay',
    'Mercado Pago Uruguay',
    ['mercadopago.com.uy'],
    ['mercado pago uruguay'],
  ),
]
