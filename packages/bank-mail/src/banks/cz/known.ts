import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'CZ',
  `
    fio; Fio banka; fio.cz; fio banka
    komercni-banka; Komerční banka; kb.cz; komercni banka
    mbank-cz; mBank; mbank.cz mbank.eu; mbank
    unicredit-cz; UniCredit Bank; unicreditgroup.cz unicreditbank.cz unicreditgroup.eu; unicredit bank czech republic
    ceska-sporitelna; Česká spořitelna; csas.cz; ceska sporitelna
    air-bank; Air Bank; airbank.cz; air bank
    moneta; MONETA; moneta.cz; moneta money bank
  `,
)
