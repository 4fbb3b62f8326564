import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'
import { ALERTS } from './shared-templates.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = [
  ...knownBanks(
    'NG',
    `
      gtbank; GTBank; gtbank.com; guaranty trust bank
    `,
    ALERTS,
  ),
  ...knownBanks(
    'NG',
    `
      opay; OPay; opay-nigeria.com opayweb.com; opay
      wema; Wema Bank; wemabank.com alat.ng; wema bank
      access-bank; Access Bank; accessbankplc.com; access bank plc
      zenith-bank; Zenith Bank; zenithbank.com; zenith bank
      first-bank-nigeria; FirstBank; firstbanknigeria.com; first bank of nigeria
      stanbic-ibtc; Stanbic IBTC; stanbicibtc.com stanbicibtcbank.com; stanbic ibtc
      sterling; Sterling Bank; sterling.ng sterlingbankng.com; sterling bank
      uba; UBA; ubagroup.com; united bank for africa
      moniepoint; Moniepoint; moniepoint.com teamapt.com; moniepoint
      kuda; Kuda; kuda.com kudabank.com; kuda bank, kuda mfb
      fidelity-nigeria; Fidelity Bank; fidelitybank.ng fidelitybankplc.com; fidelity bank plc
      fcmb; FCMB; fcmb.com; first city monument bank
      union-bank-nigeria; Union Bank; unionbankng.com; union bank of nigeria
      keystone; Keystone Bank; keystonebankng.com; keystone bank
      palmpay; PalmPay; palmpay.com; palmpay
    `,
  ),
]
