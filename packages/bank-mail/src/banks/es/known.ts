import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'ES',
  `
    bbva-espana; BBVA España; bbva.es; bbva espana
    santander-espana; Santander España; bancosantander.es gruposantander.es; santander espana
    caixabank; CaixaBank; caixabank.com caixabank.es; caixabank
    sabadell; Sabadell; bancsabadell.com bancosabadell.com; banco sabadell
    bankinter; Bankinter; bankinter.com bankinter.es; bankinter
    ing-espana; ING España; ing.es; ing espana
    openbank; Openbank; openbank.es; openbank
    unicaja; Unicaja; unicaja.es unicajabanco.es; unicaja
    kutxabank; Kutxabank; kutxabank.es; kutxabank
    abanca; ABANCA; abanca.com; abanca
    ibercaja; Ibercaja; ibercaja.es; ibercaja
    evo-banco; EVO Banco; evobanco.com; evo banco
    imagin; imagin; imagin.com; imaginbank
    cajamar; Cajamar; cajamar.es; cajamar
  `,
)
