import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'MX',
  `
    banamex; Banamex; banamex.com citibanamex.com; banamex, citibanamex
    hey-banco; Hey Banco; heybanco.com hey.inc; hey banco
    nu-mexico; Nu México; nu.com.mx; nu mexico
    openbank-mexico; Openbank México; openbank.mx; openbank mexico
    rappicard-mexico; RappiCard México; rappicard.mx rappicard.com.mx; rappicard mexico
    hsbc-mexico; HSBC México; hsbc.com.mx; hsbc mexico
    scotiabank-mexico; Scotiabank México; scotiabank.com.mx; scotiabank inverlat
    inbursa; Inbursa; inbursa.com inbursa.com.mx; inbursa
    banco-azteca; Banco Azteca; bancoazteca.com.mx bancoazteca.com; banco azteca
    banregio; Banregio; banregio.com; banregio
    stori; Stori; storicard.com; stori card
    klar; Klar; klar.mx; klar
    mercado-pago-mexico; Mercado Pago México; mercadopago.com.mx; mercado pago mexico
    afirme; Afirme; afirme.com afirme.com.mx; banca afirme
    banbajio; BanBajío; bb.com.mx banbajio.com; banbajio
    bancoppel; BanCoppel; bancoppel.com; bancoppel
    uala-mexico; Ualá México; uala.mx abccapital.com.mx; uala mexico
    american-express-mexico; American Express México; americanexpress.com.mx; american express mexico, american express company (mexico)
    didi-mexico; DiDi México; mx.didiglobal.com didicuenta.com.mx; didi cuenta, didi prestamos
    plata-mexico; Plata; platacard.mx plata.mx; plata card
    spin-by-oxxo; Spin by OXXO; spinbyoxxo.com.mx; spin by oxxo
    invex; Invex; invex.com invextarjetas.com.mx; invex tarjetas, invex banco
    albo; Albo; albo.mx; albo mexico
    fondeadora; Fondeadora; fondeadora.com; fondeadora
    kapital; Kapital; kapital.mx kapitalbank.mx; kapital bank
    banco-multiva; Multiva; multiva.com.mx; banco multiva
  `,
)
