import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'PA',
  `
    bac-panama; BAC Panamá; baccredomatic.pa; bac credomatic panama
    banco-general; Banco General; bgeneral.com; banco general
    yappy; Yappy; yappy.com.pa; yappy
    banistmo; Banistmo; banistmo.com; banistmo
    global-bank; Global Bank; globalbank.com.pa; global bank panama
    multibank; Multibank; multibank.com.pa; multibank
    caja-de-ahorros; Caja de Ahorros; cajadeahorros.com.pa; caja de ahorros panama
    credicorp-bank; Credicorp Bank; credicorpbank.com; credicorp bank
  `,
)
