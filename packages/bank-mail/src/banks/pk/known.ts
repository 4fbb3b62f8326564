import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('PK', 'hbl', 'HBL', ['hbl.com'], ['habib bank limited']),
  knownBySender('PK', 'ubl', 'UBL', ['ubl.com.pk', 'ubldigital.com'], ['united bank limited']),
  knownBySender('PK', 'mcb-pakistan', 'MCB Bank', ['mcb.com.pk'], ['mcb bank limited']),
  knownBySender('PK', 'bank-alfalah', 'Bank Alfalah', ['bankalfalah.com'], ['bank alfalah']),
  knownBySender('PK', 'allied-bank', 'Allied Bank', ['abl.com'], ['allied bank limited']),
  knownBySender('PK', 'faysal-bank', 'Faysal Bank', ['faysalbank.com'], ['faysal bank']),
  knownBySender('PK', 'bank-al-habib', 'Bank AL Habib', ['bankalhabib.com'], ['bank al habib']),
  knownBySender('PK', 'askari-bank', 'Askari Bank', ['askaribank.com.pk'], ['askari bank']),
  knownBySender('PK', 'sadapay', 'SadaPay', ['sadapay.pk'], ['sadapay']),
  knownBySender(
    'PK',
    'easypaisa',
    'easypaisa',
    ['easypaisa.com.pk', 'telenorbank.pk'],
    ['easypaisa bank', 'easypaisa money transfer'],
  ),
  knownBySender('PK', 'jazzcash', 'JazzCash', ['jazzcash.com.pk'], ['jazzcash account']),
]
