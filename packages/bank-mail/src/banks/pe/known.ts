import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { SPANISH_ALERTS } from '../spanish-alerts.ts'

const known = banksOf('PE', [], { symbols: { $: 'USD' } })

const alerting = banksOf('PE', SPANISH_ALERTS, { symbols: { $: 'USD' } })

/** Banks and wallets whose alerts, if they are described at all, are the sentences that all write. "$" is dollars. */
export const KNOWN: ReadonlyArray<Bank> = [
  alerting('banbif', 'BanBif', ['banbif.com.pe'], ['banbif']),
  alerting(
    'banco-pichincha-peru',
    'Banco Pichincha Perú',
    ['pichincha.pe', 'pichincha.com.pe'],
    ['banco pichincha peru'],
  ),
  alerting(
    'banco-falabella-peru',
    'Banco Falabella Perú',
    ['bancofalabella.pe', 'bancofalabella.com.pe', 'pe.bancofalabella.com'],
    ['banco falabella peru'],
  ),
  alerting(
    'diners-club-peru',
    'Diners Club Perú',
    ['dinersclub.com.pe', 'dinersclub.pe'],
    ['diners club peru'],
  ),
  alerting('io', 'iO', ['io.pe'], ['tarjeta io']),
  alerting('caja-arequipa', 'Caja Arequipa', ['cajaarequipa.pe'], ['caja arequipa']),
  {
    ...known(
      'banco-ripley-peru',
      'Banco Ripley Perú',
      ['bancoripley.com.pe'],
      ['banco ripley peru'],
    ),
    advertisers: ['banco-ripley.com.pe'],
  },
  known('mibanco', 'Mibanco', ['mibanco.com.pe'], ['mibanco']),
  known(
    'banco-de-la-nacion-peru',
    'Banco de la Nación',
    ['bn.com.pe'],
    ['banco de la nacion peru'],
  ),
  known('caja-huancayo', 'Caja Huancayo', ['cajahuancayo.com.pe'], ['caja huancayo']),
  known('caja-piura', 'Caja Piura', ['cajapiura.pe'], ['caja piura']),
  known('caja-cusco', 'Caja Cusco', ['cmac-cusco.com.pe', 'cajacusco.pe'], ['caja cusco']),
  known('caja-trujillo', 'Caja Trujillo', ['cajatrujillo.com.pe'], ['caja trujillo']),
  known('caja-sullana', 'Caja Sullana', ['cajasullana.pe'], ['caja sullana']),
  known('compartamos-peru', 'Compartamos Perú', ['compartamos.com.pe'], ['compartamos banco']),
  known('alfin-banco', 'Alfin Banco', ['alfinbanco.pe'], ['alfin banco']),
  known('financiera-oh', 'Tarjeta oh!', ['tarjetaoh.pe', 'financieraoh.com.pe'], ['financiera oh']),
  known('ligo', 'Ligo', ['ligo.pe'], ['ligo peru']),
  known('prex-peru', 'Prex Perú', ['prexpe.com', 'prexcard.pe'], ['prex peru']),
]
