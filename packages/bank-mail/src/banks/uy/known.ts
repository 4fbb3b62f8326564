import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

const known = (
  id: string,
  name: string,
  senders: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
): Bank => knownBySender('UY', id, name, senders, names)

/** Banks and wallets that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  known('santander-uruguay', 'Santander Uruguay', ['santander.com.uy'], ['santander uruguay']),
  known('brou', 'BROU', ['brou.com.uy'], ['banco republica oriental del uruguay', 'brou']),
  known('bbva-uruguay', 'BBVA Uruguay', ['bbva.com.uy'], ['bbva uruguay']),
  known('scotiabank-uruguay', 'Scotiabank Uruguay', ['scotiabank.com.uy'], ['scotiabank uruguay']),
  known('hsbc-uruguay', 'HSBC Uruguay', ['hsbc.com.uy'], ['hsbc uruguay']),
  known('heritage', 'Banque Heritage', ['heritage.com.uy'], ['banque heritage']),
  known('oca', 'OCA', ['oca.com.uy', 'oca.uy', 'ocablue.uy'], ['oca blue']),
  known('prex', 'Prex', ['prexcard.com', 'prex.com.uy', 'prex.uy'], ['tarjeta prex']),
  known('midinero', 'Midinero', ['midinero.com.uy', 'midinero.uy'], ['midinero']),
  known(
    'mercado-pago-uruguay',
    'Mercado Pago Uruguay',
    ['mercadopago.com.uy'],
    ['mercado pago uruguay'],
  ),
]
