import { ROMANIAN_FIELDS } from './fields/romanian.ts'
import type { Lexicon } from './lexicon.ts'

export const ROMANIAN: Lexicon = {
  code: 'ro',
  words: 'si din la cu pe ati suma cont~ card~ tranzacti~ plata~ platit~ lei data dumneavoastra',
  countries: 'RO',
  fields: ROMANIAN_FIELDS,
  declined:
    'respins~|refuzat~|eșuat|a eșuat|nereușit~|nu (a fost|a putut|s-a|au fost) {_}|fonduri insuficiente|sold insuficient|expirat~|blocat~',
  reversed:
    '(a fost|au fost|este|stare|starea) [{_}](anulat~|rambursat~|returnat~|stornat~|revocat~)|anulat(ă|e)|stornat~|restituit~',
  pending: 'în așteptare|în curs de|în procesare|așteaptă|încă nu',
  requested: '(doar|numai) o (cerere|solicitare)|cerere de plată',
  scheduled: 'programat(ă|e)|planificat~|va fi (debitat~|executat~|efectuat~)',
  condition: 'dacă|în cazul|când|poate|pot|niciodată|orice|pentru|ar putea',
  general: 'tranzacțiile|plățile|tranzacții|plăți|operațiunile',
  said: {
    refund: 'rambursare|rambursat~|returnare',
    withdrawal: 'retragere (numerar|de numerar|atm)|ați retras',
    payment: 'plată factur~|debitare directă',
    transfer_in: 'încasare|ați primit|incasare|a fost creditat~|v-a trimis|transfer primit',
    deposit: 'depunere|salariu',
    transfer_out:
      'transfer efectuat|transfer trimis|ați (trimis|transferat)|transferul {words}(a fost efectuat|procesat)',
    purchase:
      'tranzacție|plata (cu cardul|la)|plată (cu cardul|la|de)|cumpărare|cumpărături|a fost debitat~|ați plătit|cumparaturi',
  },
  named: { purchase: 'plată' },
  amounts: {
    moved: 'sum(a|ă)|sumă|suma de|valoare~|total',
    fee: 'comision~|taxă|taxe',
    balance: 'sold[ul][ (disponibil|curent|contabil|nou|final)]|disponibil|disponibilul',
    aside: 'suma originală|(descriere|detalii|explicație|explicatie)\\:{rest}',
    other: 'curs|limit(a|ă)|plafon|minim|maxim|peste|sub|până la|rată|rata lunară|reducere',
  },
}
