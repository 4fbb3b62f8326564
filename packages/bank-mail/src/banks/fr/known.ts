import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'FR',
  `
    bnp-paribas; BNP Paribas; bnpparibas.com bnpparibas.net mabanque.bnpparibas; bnp paribas
    credit-agricole; Crédit Agricole; credit-agricole.fr; credit agricole
    societe-generale; Société Générale; socgen.com societegenerale.fr sg.fr; societe generale
    la-banque-postale; La Banque Postale; labanquepostale.fr; la banque postale
    boursobank; BoursoBank; boursobank.com boursorama.fr boursorama.com; boursobank, boursorama
    lcl; LCL; lcl.fr; le credit lyonnais
    cic; CIC; cic.fr; banque cic
    credit-mutuel; Crédit Mutuel; creditmutuel.fr; credit mutuel
    caisse-d-epargne; Caisse d'Épargne; caisse-epargne.fr; caisse d'epargne
    banque-populaire; Banque Populaire; banquepopulaire.fr; banque populaire
    hello-bank; Hello bank!; hellobank.fr; hello bank
    fortuneo; Fortuneo; fortuneo.fr; fortuneo
    nickel; Nickel; nickel.eu compte-nickel.fr; compte nickel
    lydia; Lydia; lydia-app.com lydia.me; lydia
  `,
)
