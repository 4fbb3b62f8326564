/** The templates of the banks whose alerts the general reader does not read well enough, by the bank's id. */
import type { Template } from '../template/types.ts'
import { cityBankBangladesh } from './bd/city-bank-bangladesh.ts'
import { standardCharteredBangladesh } from './bd/standard-chartered-bangladesh.ts'
import { nubank } from './br/nubank.ts'
import { interac } from './ca/interac.ts'
import { bancoDeChile } from './cl/banco-de-chile.ts'
import { bancoEstado } from './cl/banco-estado.ts'
import { bancoFalabellaChile } from './cl/banco-falabella-chile.ts'
import { bancoRipleyChile } from './cl/banco-ripley-chile.ts'
import { bci } from './cl/bci.ts'
import { santanderChile } from './cl/santander-chile.ts'
import { tenpo } from './cl/tenpo.ts'
import { bancoDeBogota } from './co/banco-de-bogota.ts'
import { bancolombia } from './co/bancolombia.ts'
import { davivienda } from './co/davivienda.ts'
import { itauColombia } from './co/itau-colombia.ts'
import { nequi } from './co/nequi.ts'
import { rappicardColombia } from './co/rappicard-colombia.ts'
import { bacCostaRica } from './cr/bac-costa-rica.ts'
import { bacCredomatic } from './cr/bac-credomatic.ts'
import { bancoNacionalCr } from './cr/banco-nacional-cr.ts'
import { csob } from './cz/csob.ts'
import { raiffeisenbankCz } from './cz/raiffeisenbank-cz.ts'
import { produbanco } from './ec/produbanco.ts'
import { zaBank } from './hk/za-bank.ts'
import { bca } from './id/bca.ts'
import { bri } from './id/bri.ts'
import { ovo } from './id/ovo.ts'
import { seabankIndonesia } from './id/seabank-indonesia.ts'
import { axis } from './in/axis.ts'
import { hdfc } from './in/hdfc.ts'
import { icici } from './in/icici.ts'
import { indusind } from './in/indusind.ts'
import { kotak } from './in/kotak.ts'
import { banorte } from './mx/banorte.ts'
import { bbvaMexico } from './mx/bbva-mexico.ts'
import { gtbank } from './ng/gtbank.ts'
import { esewa } from './np/esewa.ts'
import { bbvaPeru } from './pe/bbva-peru.ts'
import { bcp } from './pe/bcp.ts'
import { yape } from './pe/yape.ts'
import { maribank } from './sg/maribank.ts'
import { ocbc } from './sg/ocbc.ts'
import { uob } from './sg/uob.ts'
import { krungthai } from './th/krungthai.ts'
import { scb } from './th/scb.ts'
import { cathay } from './tw/cathay.ts'
import { bankOfAmerica } from './us/bank-of-america.ts'
import { capitalOne } from './us/capital-one.ts'
import { chase } from './us/chase.ts'
import { citi } from './us/citi.ts'
import { discover } from './us/discover.ts'
import { paypal } from './us/paypal.ts'
import { usBank } from './us/us-bank.ts'
import { venmo } from './us/venmo.ts'
import { wellsFargo } from './us/wells-fargo.ts'
import { vietnam } from './vn/vietnam.ts'

export const TEMPLATES: Readonly<Record<string, ReadonlyArray<Template>>> = {
  'bac-costa-rica': bacCostaRica,
  'bac-credomatic': bacCredomatic,
  'banco-de-bogota': bancoDeBogota,
  'banco-de-chile': bancoDeChile,
  'banco-estado': bancoEstado,
  'banco-falabella-chile': bancoFalabellaChile,
  'banco-nacional-cr': bancoNacionalCr,
  'banco-ripley-chile': bancoRipleyChile,
  'bank-of-america': bankOfAmerica,
  'bbva-mexico': bbvaMexico,
  'bbva-peru': bbvaPeru,
  'capital-one': capitalOne,
  'city-bank-bangladesh': cityBankBangladesh,
  'hsbc-vietnam': vietnam,
  'itau-colombia': itauColombia,
  'raiffeisenbank-cz': raiffeisenbankCz,
  'rappicard-colombia': rappicardColombia,
  'santander-chile': santanderChile,
  'seabank-indonesia': seabankIndonesia,
  'standard-chartered-bangladesh': standardCharteredBangladesh,
  'us-bank': usBank,
  'wells-fargo': wellsFargo,
  'za-bank': zaBank,
  axis: axis,
  bancolombia: bancolombia,
  banorte: banorte,
  bca: bca,
  bci: bci,
  bcp: bcp,
  bri: bri,
  cathay: cathay,
  chase: chase,
  citi: citi,
  csob: csob,
  davivienda: davivienda,
  discover: discover,
  esewa: esewa,
  gtbank: gtbank,
  hdfc: hdfc,
  icici: icici,
  indusind: indusind,
  interac: interac,
  kotak: kotak,
  krungthai: krungthai,
  maribank: maribank,
  nequi: nequi,
  nubank: nubank,
  ocbc: ocbc,
  ovo: ovo,
  paypal: paypal,
  produbanco: produbanco,
  scb: scb,
  tenpo: tenpo,
  timo: vietnam,
  uob: uob,
  venmo: venmo,
  vib: vietnam,
  vietcombank: vietnam,
  yape: yape,
}
