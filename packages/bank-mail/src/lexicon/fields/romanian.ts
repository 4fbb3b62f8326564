import type { Fields } from './fields.ts'

export const ROMANIAN_FIELDS: Fields = {
  merchant: 'comerciant[ul]|nume comerciant|magazin|furnizor|companie|locație comerciant',
  payee: 'beneficiar|nume beneficiar|destinatar|către',
  toAccount: 'cont (beneficiar|destinație)',
  fromAccount: 'cont (plătitor|sursă)|din contul',
  payer: 'plătitor|ordonator|expeditor|nume (plătitor|ordonator|expeditor)|de la',
  name: 'nume|nume și prenume|denumire',
  holder: 'titular [card|cont]|deținător|client',
  description: 'descriere|detalii|explicație|explicații|detalii tranzacție',
  place: 'locație|loc|localitate|atm',
  other:
    'sumă|suma|valoare|total|data [și ora] [tranzacției|operațiunii]|data~|ora|sold [disponibil|curent]|disponibil|card|număr card|cont|iban|bancă|banca|referință|număr [referință|tranzacție]|cod [autorizare]|tip [tranzacție|operațiune]|stare|status|monedă|valută|curs [de schimb]|comision|țară|canal',
  at: 'la|la comerciantul|la magazinul|la comerciant|de la comerciantul|în',
  to: 'către|în favoarea|pentru|lui',
  from: 'de la|din partea|de către',
  ends: 'în data|în valoare|în sumă|cu cardul|cu card|din contul|în contul|din data|la data|a fost|au fost|la {date}|la {time}|la ora|pe data|în {date}|prin|cu|suma|de {amount}|și|este|pentru|din|sold|disponibil|în suma',
  notName:
    'dumneavoastră|dvs|contul~|cont|cardul~|card|data|ora|suma|plata|tranzacția|un|o|bancă|banca|noi|acest|această|tău|ta|telefon|orice|bancomat|atm',
  greeting: 'bună [ziua|seara|dimineața]|stimate|stimată|stimat~ [client|domn|doamnă]|salut|dragă',
  gives: 'ți-a (trimis|transferat)|v-a (trimis|transferat)',
  account: 'card~|cont~|contul~',
  ending: 'care se termină (cu|în)|terminat (în|cu)|cu terminația|ultimele 4 cifre',
  own: 'dumneavoastră|dvs|tău|cu',
}
