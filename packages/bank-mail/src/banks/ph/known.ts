import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'PH',
  `
    bpi; BPI; bpi.com.ph; bank of the philippine islands
    bdo; BDO; bdo.com.ph; bdo unibank
    metrobank; Metrobank; metrobank.com.ph; metrobank
    unionbank-ph; UnionBank; unionbankph.com; unionbank of the philippines
    rcbc; RCBC; rcbc.com; rizal commercial banking corporation, rcbc
    security-bank; Security Bank; securitybank.com.ph; security bank corporation
    landbank; LANDBANK; landbank.com; land bank of the philippines
    gcash; GCash; gcash.com; gcash
    maya; Maya; maya.ph paymaya.com; maya philippines
    eastwest; EastWest; eastwestbanker.com; eastwest bank
    gotyme; GoTyme; gotyme.com.ph; gotyme bank
    seabank-ph; SeaBank Philippines; seabank.ph seabank.com.ph; seabank philippines
    cimb-ph; CIMB Bank Philippines; cimb.com.ph cimbbank.com.ph; cimb bank philippines
    tonik; Tonik; tonikbank.com; tonik digital bank
  `,
)
