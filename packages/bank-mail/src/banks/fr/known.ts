import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'FR',
    'bnp-paribas',
    'BNP Paribas',
    ['bnpparibas.com', 'bnpparibas.net', 'mabanque.bnpparibas'],
    ['bnp paribas'],
  ),
  knownBySender(
    'FR',
    'credit-agricole',
    'Crédit Agricole',
    ['credit-agricole.fr'],
    ['credit agricole'],
  ),
  knownBySender(
    'FR',
    'societe-generale',
    'Société Générale',
    ['socgen.com', 'societegenerale.fr', 'sg.fr'],
    ['societe generale'],
  ),
  knownBySender(
    'FR',
    'la-banque-postale',
    'La Banque Postale',
    ['labanquepostale.fr'],
    ['la banque postale'],
  ),
  knownBySender(
    'FR',
    'boursobank',
    'BoursoBank',
    ['boursobank.com', 'boursorama.fr', 'boursorama.com'],
    ['boursobank', 'boursorama'],
  ),
  knownBySender('FR', 'lcl', 'LCL', ['lcl.fr'], ['le credit lyonnais']),
  knownBySender('FR', 'cic', 'CIC', ['cic.fr'], ['banque cic']),
  knownBySender('FR', 'credit-mutuel', 'Crédit Mutuel', ['creditmutuel.fr'], ['credit mutuel']),
  knownBySender(
    'FR',
    'caisse-d-epargne',
    "Caisse d'Épargne",
    ['caisse-epargne.fr'],
    ["caisse d'epargne"],
  ),
  knownBySender(
    'FR',
    'banque-populaire',
    'Banque Populaire',
    ['banquepopulaire.fr'],
    ['banque populaire'],
  ),
  knownBySender('FR', 'hello-bank', 'Hello bank!', ['hellobank.fr'], ['hello bank']),
  knownBySender('FR', 'fortuneo', 'Fortuneo', ['fortuneo.fr'], ['fortuneo']),
  knownBySender('FR', 'nickel', 'Nickel', ['nickel.eu', 'compte-nickel.fr'], ['compte nickel']),
  knownBySender('FR', 'lydia', 'Lydia', ['lydia-app.com', 'lydia.me'], ['lydia']),
]
