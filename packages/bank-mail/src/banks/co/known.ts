import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'CO',
  `
    bbva-colombia; BBVA Colombia; bbva.com.co bbvanet.com.co; bbva colombia
    davibank; DAVIbank; davibank.com; davibank
    daviplata; DaviPlata; daviplata.com daviplata@davivienda.com; daviplata
    lulo-bank; Lulo bank; lulobank.com; lulo bank
    nu-colombia; Nu Colombia; nu.com.co; nu colombia
    pse; PSE; achcolombia.com.co pse.com.co; ach colombia
    scotiabank-colpatria; Scotiabank Colpatria; scotiabankcolpatria.com colpatria.com; colpatria
    banco-de-occidente; Banco de Occidente; bancodeoccidente.com.co; banco de occidente
    banco-popular-colombia; Banco Popular Colombia; bancopopular.com.co; banco popular de colombia
    av-villas; AV Villas; avvillas.com.co bancoavvillas.com.co; av villas
    banco-caja-social; Banco Caja Social; bancocajasocial.com bancocajasocial.com.co; banco caja social
    banco-falabella-colombia; Banco Falabella Colombia; bancofalabella.com.co co.bancofalabella.com; banco falabella colombia
    gnb-sudameris; GNB Sudameris; gnbsudameris.com.co gnbsudameris.com; gnb sudameris
    banco-serfinanza; Banco Serfinanza; bancoserfinanza.com; serfinanza
    tuya; Tuya; tuya.com.co; tarjeta tuya
    banco-finandina; Banco Finandina; bancofinandina.com; finandina
    pibank-colombia; Pibank Colombia; pibank.co; pibank
    banco-agrario; Banco Agrario; bancoagrario.gov.co bancoagrario.com.co; banco agrario de colombia
    bancoomeva; Bancoomeva; bancoomeva.com.co; bancoomeva
    banco-pichincha-colombia; Banco Pichincha Colombia; bancopichincha.com.co pichincha.com.co; banco pichincha colombia
    bancamia; Bancamía; bancamia.com.co; bancamia
    banco-w; Banco W; bancow.com.co; banco w s.a
    ban100; Ban100; ban100.com.co; ban100
    confiar; Confiar; confiar.coop confiar.com.co; confiar cooperativa financiera
    iris; IRIS; iris.com.co; iris cf
    dale; dale!; dale.com.co; billetera dale
    movii; MOVii; movii.com.co; movii
    uala-colombia; Ualá Colombia; uala.com.co; uala colombia
  `,
)
