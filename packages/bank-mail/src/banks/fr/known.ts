import type { Bank } from '../../template/types.ts'
import { FRENCH } from '../french-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'FR',
    'bnp-paribas',
    'BNP Paribas',
    ['bnpparibas.com', 'bnpparibas.net', 'mabanque.bnpparibas'],
    ['bnp paribas'],
    FRENCH,
  ),
  knownBySender(
    'FR',
    'credit-agricole',
    'Crédit Agricole',
    ['credit-agricole.fr'],
    ['credit agricole'],
    FRENCH,
  ),
  knownBySender(
    'FR',
    'societe-generale',
    'Société Générale',
    ['socgen.com', 'societegenerale.fr', 'sg.fr'],
    ['societe generale'],
    FRENCH,
  ),
  knownBySender(
    'FR',
    'la-banque-postale',
    'La Banque Postale',
    ['labanquepostale.fr'],
    ['la banque postale'],
    FRENCH,
  ),
  knownBySender(
    'FR',
    'boursobank',
    'BoursoBank',
    ['boursobank.com', 'boursorama.fr', 'boursorama.com'],
    ['boursobank', 'boursorama'],
    FRENCH,
  ),
  knownBySender('FR', 'lcl', 'LCL', ['lcl.fr'], ['le credit lyonnais'], FRENCH),
  knownBySender('FR', 'cic', 'CIC', ['cic.fr'], ['banque cic'], FRENCH),
  knownBySender(
    'FR',
    'credit-mutuel',
    'Crédit Mutuel',
    ['creditmutuel.fr'],
    ['credit mutuel'],
    FRENCH,
  ),
  knownBySender(
    'FR',
    'caisse-d-epargne',
    "Caisse d'Épargne",
    ['caisse-epargne.fr'],
    ["caisse d'epargne"],
    FRENCH,
  ),
  knownBySender(
    'FR',
    'banque-populaire',
    'Banque Populaire',
    ['banquepopulaire.fr'],
    ['banque populaire'],
  ),
  knownBySender('FR', 'hello-bank', 'Hello bank!', ['hellobank.fr'], ['hello bank'], FRENCH),
  knownBySender('FR', 'fortuneo', 'Fortuneo', ['fortuneo.fr'], ['fortuneo'], FRENCH),
  knownBySender('FR', 'nickel', 'Nickel', ['nickel.eu', 'compte-nickel.fr'], ['compte nickel']),
  knownBySender('FR', 'lydia', 'Lydia', ['lydia-app.com', 'lydia.me'], ['lydia'], FRENCH),
]
