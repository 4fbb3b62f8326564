import type { Lexicon } from './lexicon.ts'

export const ROMANIAN: Lexicon = {
  code: 'ro',
  words:
    'si din la cu pe ati suma cont~ card~ tranzacti~ plata~ platit~ lei data dumneavoastra catre trimis',
  countries: 'RO',
  fields: {
    merchant: 'comerciant[ul]|nume comerciant|magazin|furnizor|companie|locație comerciant',
    payer: 'plătitor|ordonator|expeditor|nume (plătitor|ordonator|expeditor)|de la',
    place: 'locație|loc|localitate|atm',
    other:
      'sumă|suma|valoare|total|data [și ora] [tranzacției|operațiunii]|data~|ora|sold [disponibil|curent]|disponibil|card|număr card|cont|iban|bancă|banca|referință|număr [referință|tranzacție]|cod [autorizare]|tip [tranzacție|operațiune]|stare|status|monedă|valută|curs [de schimb]|comision|țară|canal',
    at: 'la|la comerciantul|la magazinul|la comerciant|de la comerciantul|în',
    to: 'către|în favoarea|pentru|lui',
    from: 'de la|din partea|de către',
    ends: 'în data|în valoare|în sumă|cu cardul|cu card|din contul|în contul|din data|la data|a fost|au fost|la {date}|la {time}|la ora|pe data|în {date}|prin|cu|suma|de {amount}|și|este|pentru|din|sold|disponibil|în suma',
    notName:
      'dumneavoastră|dvs|contul~|cont|cardul~|card|data|ora|suma|plata|tranzacția|un|o|bancă|banca|noi|acest|această|tău|ta|telefon|orice|bancomat|atm',
    greeting:
      'bună [ziua|seara|dimineața]|stimate|stimată|stimat~ [client|domn|doamnă]|salut|dragă',
    gives: 'ți-a (trimis|transferat)|v-a (trimis|transferat)',
    account: 'card~|cont~|contul~',
    ending: 'care se termină (cu|în)|terminat (în|cu)|cu terminația|ultimele 4 cifre',
    own: 'dumneavoastră|dvs|tău|cu',
  },
  declined:
    'respins~|refuzat~|eșuat|a eșuat|nereușit~|nu (a fost|a putut|s-a|au fost) {_}|fonduri insuficiente|sold insuficient|expirat~|blocat~',
  reversed:
    '(a fost|au fost|este|stare|starea) [{_}](anulat~|rambursat~|returnat~|stornat~|revocat~)|anulat(ă|e)|stornat~|restituit~',
  pending: 'în așteptare|în curs de|în procesare|așteaptă|încă nu',
  requested: 'a solicitat plata|(doar|numai) o (cerere|solicitare)|cerere de plată',
  scheduled: 'programat(ă|e)|planificat~|va fi (debitat~|executat~|efectuat~)',
  condition: 'dacă|în cazul|când|poate|pot|niciodată|orice|pentru|ar putea',
  doubts: {
    order: 'confirmați|confirmă|autorizați|aprobați',
    notDone: 'factur~ (spre|de) plată|factur~ {words}(disponibil|emis)~',
  },
  refusals: {
    subject: {
      otp: 'cod de verificare',
      statement: 'extras de cont',
    },
    head: {
      otp: '((parola|codul|cod) (unic~|de (verificare|securitate|confirmare)|sms|otp)) [este ]{digits}|(codul|parola) pentru … este {digits}',
    },
  },
  sum: 'suma',
  itself: '(acest|această) (mesaj|e-mail|email|notificare)',
  said: {
    refund: 'rambursare|rambursat~|returnare',
    withdrawal: 'retragere[ (numerar|de numerar|atm)]|tranz[.] atm|eliberare numerar|ați retras',
    payment: 'plată factur~|debitare directă',
    transfer_in:
      'alimentare|suplinire|creditare (card|cont)|ai primit|încasat|transfer de la(! cont) {few}{money}|ți-a trimis|încasare|ați primit|incasare|a fost creditat~|v-a trimis|transfer primit',
    deposit: 'depunere|salariu',
    transfer_out:
      'transfer către(! contul tău)|transfer efectuat|transfer trimis|ați (trimis|transferat)|ai (trimis|transferat)|transferul {words}(a fost efectuat|procesat)',
    purchase:
      'achitare|ați achitat|a fost achitat~|plata retail|tranz[.] (pos|reușită)|tranzacția {words}(înregistrată|efectuată)|tranzacție|plata (cu cardul|la)|plată (cu cardul|la|de)|cumpărare|cumpărături|a fost debitat~|ați plătit|cumparaturi',
  },
  named: { purchase: 'plată' },
  amounts: {
    moved: 'sum(a|ă)|sumă|suma de|valoare~|total',
    fee: 'comision~|taxă|taxe',
    balance: 'sold[ul][ (disponibil|curent|contabil|nou|final)]|suma disp~|disponibil|disponibilul',
    aside: 'suma originală|(descriere|detalii|explicație|explicatie)\\:{rest}',
    other: 'curs|limit(a|ă)|plafon|minim|maxim|peste|sub|până la|rată|rata lunară|reducere',
  },
}
