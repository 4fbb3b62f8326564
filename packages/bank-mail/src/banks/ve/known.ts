import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'VE',
  `
    banesco; Banesco; banesco.com; banesco banco universal; $=USD
    mercantil-venezuela; Mercantil; bancomercantil.com mercantilbanco.com; mercantil banco universal; $=USD
    banco-de-venezuela; Banco de Venezuela; bdv.com.ve bancodevenezuela.com banvenez.com; banco de venezuela; $=USD
    provincial; BBVA Provincial; provincial.com bbvaprovincial.com; bbva provincial; $=USD
    bnc; BNC; bnc.com.ve bncenlinea.com; banco nacional de credito; $=USD
    bancamiga; Bancamiga; bancamiga.com; bancamiga; $=USD
    banplus; Banplus; banplus.com; banplus; $=USD
    bancaribe; Bancaribe; bancaribe.com.ve; bancaribe; $=USD
    banco-exterior; Banco Exterior; bancoexterior.com; banco exterior; $=USD
    bfc; BFC; bfc.com.ve; banco fondo comun; $=USD
    sofitasa; Sofitasa; sofitasa.com; banco sofitasa; $=USD
    banco-activo; Banco Activo; bancoactivo.com; banco activo; $=USD
  `,
)
