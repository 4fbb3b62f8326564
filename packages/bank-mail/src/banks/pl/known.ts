import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'PL',
  `
    mbank-pl; mBank Polska; mbank.pl; mbank
    pekao; Bank Pekao; pekao.com.pl; bank pekao
    pko-bp; PKO BP; pkobp.pl ipko.pl; pko bank polski
    ing-pl; ING Bank Śląski; ing.pl ingbank.pl; ing bank slaski
    santander-pl; Santander Bank Polska; santander.pl; santander bank polska
    millennium-pl; Bank Millennium; bankmillennium.pl; bank millennium
  `,
)
