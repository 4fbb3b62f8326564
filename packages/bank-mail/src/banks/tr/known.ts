import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'TR',
  `
    yapi-kredi; Yapı Kredi; yapikredi.com.tr; yapi kredi
    ziraat; Ziraat Bankası; ziraatbank.com.tr; ziraat bankasi
    akbank; Akbank; akbank.com; akbank
    enpara; Enpara; enpara.com qnbfinansbank.com; enpara.com; decimal=,
    garanti-bbva; Garanti BBVA; garantibbva.com.tr; garanti bbva
    is-bankasi; Türkiye İş Bankası; isbank.com.tr; is bankasi
    kuveyt-turk; Kuveyt Türk; kuveytturk.com.tr; kuveyt turk
  `,
)
