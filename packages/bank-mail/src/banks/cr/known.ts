import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'CR',
  `
    bcr; Banco de Costa Rica; bancobcr.com; banco de costa rica
    davivienda-cr; Davivienda Costa Rica; davivienda.cr davibank.cr scotiabankcr.com alertasscotiabank@scotiabank.com alertas.cr@scotiabank.com; davivienda costa rica, davibank, scotiabank de costa rica
    promerica-cr; Promerica Costa Rica; promerica.fi.cr; banco promerica de costa rica
    banco-popular-cr; Banco Popular Costa Rica; bp.fi.cr bancopopular.fi.cr; banco popular y de desarrollo comunal
    multimoney; MultiMoney; multimoney.com multimoneycr.com; multimoney
  `,
)
