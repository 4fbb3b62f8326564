import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'AR',
  `
    galicia; Galicia; bancogalicia.com.ar galicia.ar galicia.com.ar; banco galicia
    bbva-argentina; BBVA Argentina; bbva.com.ar bbvafrances.com.ar; bbva argentina
    macro; Macro; macro.com.ar; banco macro
    banco-nacion; Banco Nación; bna.com.ar; banco de la nacion argentina
    banco-provincia; Banco Provincia; bpba.com.ar bancoprovincia.com.ar; banco provincia, cuenta dni
    icbc-argentina; ICBC Argentina; icbc.com.ar; icbc argentina
    brubank; Brubank; brubank.com brubank.com.ar; brubank
    uala; Ualá; uala.com.ar; uala
    naranja-x; Naranja X; naranjax.com naranja.com; naranja x
    supervielle; Supervielle; supervielle.com.ar; supervielle
    banco-patagonia; Banco Patagonia; bancopatagonia.com.ar; banco patagonia
    personal-pay; Personal Pay; personalpay.com.ar; personal pay
    modo; MODO; modo.com.ar; modo argentina
    mercado-pago-argentina; Mercado Pago Argentina; mercadopago.com.ar; mercado pago argentina
    santander-argentina; Santander Argentina; santander.com.ar santanderrio.com.ar; santander argentina; advertisers=novedades.santander.com.ar
    banco-ciudad; Banco Ciudad; bancociudad.com.ar; banco ciudad
    credicoop; Credicoop; bancocredicoop.coop credicoop.com.ar; banco credicoop
    banco-hipotecario; Banco Hipotecario; hipotecario.com.ar; banco hipotecario
    comafi; Comafi; comafi.com.ar; banco comafi
    bancor; Bancor; bancor.com.ar; banco de cordoba, bancor
    banco-santa-fe; Banco Santa Fe; bancosantafe.com.ar; banco santa fe
    banco-entre-rios; Banco Entre Ríos; bancoentrerios.com.ar; banco entre rios
    banco-san-juan; Banco San Juan; bancosanjuan.com; banco san juan
    banco-columbia; Banco Columbia; bancocolumbia.com.ar; banco columbia
    banco-del-sol; Banco del Sol; bancodelsol.com; banco del sol
    reba; Reba; reba.com.ar; reba compania financiera
    itau-argentina; Itaú Argentina; itau.com.ar; itau argentina
    hsbc-argentina; HSBC Argentina; hsbc.com.ar; hsbc argentina
    lemon; Lemon; lemon.me; lemon cash, lemon card
    prex-argentina; Prex Argentina; prexcard.com.ar; prex argentina
    cabal; Cabal; cabal.coop; tarjeta cabal
  `,
)
