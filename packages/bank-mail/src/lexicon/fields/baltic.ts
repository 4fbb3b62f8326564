import type { Fields } from './fields.ts'

export const BALTIC_FIELDS: Fields = {
  merchant: 'prekybininkas|pardavėjas|tirgotājs|kaupmees',
  payee: 'gavėjas|saņēmējs|saaja',
  payer: 'mokėtojas|maksātājs|maksja',
  description: 'paskirtis|mērķis|selgitus',
  other:
    'suma|data|laikas|kortelė|sąskaita|likutis|summa|datums|karte|konts|kuupäev|kaart|konto|jääk|vaba jääk',
  from: 'iš|no',
  ends: 'likutis|vaba jääk|atlikums|{date}|{time}|{amount}|kaart|kortelė',
  notName: 'kortele|kaart|kaardi~|konto|suma|summa|likutis',
  account: 'kortel~|kaart|kaardi|sąskait~|karte|konts|konto',
}
