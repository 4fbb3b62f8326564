import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'EC',
  `
    banco-bolivariano; Banco Bolivariano; bolivariano.com bolivariano.com.ec bolivariano.fin.ec; banco bolivariano; advertisers=mailing.bolivariano.com.ec
    banco-del-pacifico; Banco del Pacífico; pacifico.fin.ec bancodelpacifico.com bancodelpacifico.com.ec bancopacifico.ec infopacificard.com.ec pacificard.com.ec pacificard.ec; banco del pacifico, pacificard
    banco-guayaquil; Banco Guayaquil; bancoguayaquil.com; banco guayaquil
    banco-pichincha; Banco Pichincha; pichincha.com tarjetasbancopichincha.com; banco pichincha
    banco-internacional-ecuador; Banco Internacional; bancointernacional.com.ec bancointernacional.ec; banco internacional ecuador
    jep; JEP; jep.coop coopjep.fin.ec; cooperativa jep
    deuna; Deuna; deuna.app deuna.ec; deuna app
    banco-austro; Banco del Austro; baustro.fin.ec bancodelaustro.com; banco del austro
    banco-solidario; Banco Solidario; banco-solidario.com; banco solidario
    banco-machala; Banco de Machala; bancomachala.com bmachala.com; banco de machala
    banco-loja; Banco de Loja; bancodeloja.fin.ec; banco de loja
    banco-ruminahui; Banco Rumiñahui; bgr.com.ec; banco general ruminahui
    coop-jardin-azuayo; Jardín Azuayo; jardinazuayo.fin.ec; jardin azuayo
    alianza-del-valle; Alianza del Valle; alianzadelvalle.fin.ec; alianza del valle
  `,
)
