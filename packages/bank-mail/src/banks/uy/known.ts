import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'UY',
  `
    santander-uruguay; Santander Uruguay; santander.com.uy; santander uruguay
    brou; BROU; brou.com.uy; banco republica oriental del uruguay, brou
    bbva-uruguay; BBVA Uruguay; bbva.com.uy; bbva uruguay
    oca; OCA; oca.com.uy oca.uy ocablue.uy; oca blue
    prex; Prex; prexcard.com prex.com.uy prex.uy; tarjeta prex
    scotiabank-uruguay; Scotiabank Uruguay; scotiabank.com.uy; scotiabank uruguay
    hsbc-uruguay; HSBC Uruguay; hsbc.com.uy; hsbc uruguay
    heritage; Banque Heritage; heritage.com.uy; banque heritage
    midinero; Midinero; midinero.com.uy midinero.uy; midinero
    mercado-pago-uruguay; Mercado Pago Uruguay; mercadopago.com.uy; mercado pago uruguay
  `,
)
