import type { Lexicon } from './lexicon.ts'

/** Lithuanian, Latvian and Estonian. */
export const BALTIC: Lexicon = {
  code: 'lt',
  words:
    'kortele korteles mokejim~ likutis saskait~ suma kaardimakse kaart kaardi~ jaak konto kontol makse vaba karte maksajums atlikums konta pirkums jusu teie naudas laiks vieta pieejams paldies',
  countries: 'LT LV EE',
  fields: {
    merchant: 'prekybininkas|pardavėjas|tirgotājs|kaupmees',
    other:
      'suma|data|laikas|kortelė|sąskaita|likutis|summa|datums|karte|konts|kuupäev|kaart|konto|jääk|vaba jääk',
    from: 'iš|no',
    ends: 'likutis|vaba jääk|atlikums|{date}|{time}|{amount}|kaart|kortelė',
    notName: 'kortele|kaart|kaardi~|konto|suma|summa|likutis',
    account: 'kortel~|kaart|kaardi|sąskait~|karte|konts|konto',
  },
  declined:
    'atmest~|nepavyko|nepakanka|neįvykd~|noraidīt~|neizdevās|nepietiek|tagasi lükatud|ebaõnnestu~|keeldu~|ei õnnestunud',
  reversed: 'atšaukt~|atcelt~|anulēt~|tühistat~',
  pending: 'laukiama|vykdoma|gaida|apstrādē|ootel|töötlemisel|broneering|rezervuot~',
  requested: 'prašymas sumokėti|maksājuma pieprasījums|maksepalve|maksenõue',
  scheduled: 'suplanuot~|bus (nuskaičiuot~|įvykdyt~)|tiks|ieplānot~|planeeritud',
  condition: 'jei|jeigu|gali|ja|var|kui|võib',
  said: {
    refund: 'grąžinim~|grąžinta|atgriezts|atmaksa|tagasimakse',
    withdrawal: 'grynųjų išėmimas|skaidras naudas izņemšana|sularaha väljavõt~|naudas izsn~',
    transfer_in: 'gavote|naudas iemaksa|įskaityta|įplaukos|saņemts|ieskaitīt~|laekumine|laekus',
    deposit: 'atlyginimas|alga|palk',
    transfer_out: 'pervedėte|pervesta|išsiuntėte|pārskaitījums|väljaminek|kandsite',
    purchase:
      'mokėjimas kortele|sumokėta|samaksāts|pirkimas|pirkums|maksājums ar karti|kaardimakse|ost|nurašyta|debiteeriti',
  },
  named: { purchase: 'mokėjimas|maksājums|makse' },
  amounts: {
    moved: 'suma|summa|summas',
    fee: 'mokestis|komisija|teenustasu',
    balance: 'likutis|atlikums|pieejams|vaba jääk|jääk|saldo',
    other: 'limitas|limits|limiit|kursas',
  },
}
