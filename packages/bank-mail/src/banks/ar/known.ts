import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { SPANISH_ALERTS } from '../spanish-alerts.ts'
import { PAID_IN_SHOP } from './shared-templates.ts'

const known = banksOf('AR')

const alerting = banksOf('AR', [...SPANISH_ALERTS, PAID_IN_SHOP])

/** Banks and wallets whose alerts are the sentences that all write. */
export const ALERTING: ReadonlyArray<Bank> = [
  alerting(
    'galicia',
    'Galicia',
    ['bancogalicia.com.ar', 'galicia.ar', 'galicia.com.ar'],
    ['banco galicia'],
  ),
  alerting(
    'bbva-argentina',
    'BBVA Argentina',
    ['bbva.com.ar', 'bbvafrances.com.ar'],
    ['bbva argentina'],
  ),
  alerting('macro', 'Macro', ['macro.com.ar'], ['banco macro']),
  alerting('banco-nacion', 'Banco Nación', ['bna.com.ar'], ['banco de la nacion argentina']),
  alerting(
    'banco-provincia',
    'Banco Provincia',
    ['bpba.com.ar', 'bancoprovincia.com.ar'],
    ['banco provincia', 'cuenta dni'],
  ),
  alerting('icbc-argentina', 'ICBC Argentina', ['icbc.com.ar'], ['icbc argentina']),
  alerting('brubank', 'Brubank', ['brubank.com', 'brubank.com.ar'], ['brubank']),
  alerting('uala', 'Ualá', ['uala.com.ar'], ['uala']),
  alerting('naranja-x', 'Naranja X', ['naranjax.com', 'naranja.com'], ['naranja x']),
  alerting('supervielle', 'Supervielle', ['supervielle.com.ar'], ['supervielle']),
  alerting('banco-patagonia', 'Banco Patagonia', ['bancopatagonia.com.ar'], ['banco patagonia']),
  alerting('personal-pay', 'Personal Pay', ['personalpay.com.ar'], ['personal pay']),
  alerting('modo', 'MODO', ['modo.com.ar'], ['modo argentina']),
]

/** Banks and wallets that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  known('banco-ciudad', 'Banco Ciudad', ['bancociudad.com.ar'], ['banco ciudad']),
  known('credicoop', 'Credicoop', ['bancocredicoop.coop', 'credicoop.com.ar'], ['banco credicoop']),
  known('banco-hipotecario', 'Banco Hipotecario', ['hipotecario.com.ar'], ['banco hipotecario']),
  known('comafi', 'Comafi', ['comafi.com.ar'], ['banco comafi']),
  known('bancor', 'Bancor', ['bancor.com.ar'], ['banco de cordoba', 'bancor']),
  known('banco-santa-fe', 'Banco Santa Fe', ['bancosantafe.com.ar'], ['banco santa fe']),
  known('banco-entre-rios', 'Banco Entre Ríos', ['bancoentrerios.com.ar'], ['banco entre rios']),
  known('banco-san-juan', 'Banco San Juan', ['bancosanjuan.com'], ['banco san juan']),
  known('banco-columbia', 'Banco Columbia', ['bancocolumbia.com.ar'], ['banco columbia']),
  known('banco-del-sol', 'Banco del Sol', ['bancodelsol.com'], ['banco del sol']),
  known('reba', 'Reba', ['reba.com.ar'], ['reba compania financiera']),
  known('itau-argentina', 'Itaú Argentina', ['itau.com.ar'], ['itau argentina']),
  known('hsbc-argentina', 'HSBC Argentina', ['hsbc.com.ar'], ['hsbc argentina']),
  known('lemon', 'Lemon', ['lemon.me'], ['lemon cash', 'lemon card']),
  known('prex-argentina', 'Prex Argentina', ['prexcard.com.ar'], ['prex argentina']),
  known('cabal', 'Cabal', ['cabal.coop'], ['tarjeta cabal']),
]
