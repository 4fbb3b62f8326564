import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'BO',
  `
    bnb; BNB; bnb.com.bo; banco nacional de bolivia; $=USD
    mercantil-santa-cruz; Banco Mercantil Santa Cruz; bmsc.com.bo mercantilsantacruz.com.bo; banco mercantil santa cruz; $=USD
    bcp-bolivia; BCP Bolivia; bcp.com.bo; banco de credito de bolivia; $=USD
    bisa; Banco BISA; bisa.com.bo bisa.com grupobisa.com; banco bisa; $=USD
    banco-union; Banco Unión; bancounion.com.bo; banco union bolivia; $=USD
    banco-ganadero; Banco Ganadero; bg.com.bo bancoganadero.com.bo; banco ganadero; $=USD
    banco-economico; Banco Económico; baneco.com.bo; banco economico bolivia; $=USD
    bancosol; BancoSol; bancosol.com.bo; bancosol; $=USD
    banco-fie; Banco FIE; bancofie.com.bo fie.com.bo; banco fie; $=USD
  `,
)
