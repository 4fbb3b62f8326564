import { POLISH_FIELDS } from './fields/polish.ts'
import type { Lexicon } from './lexicon.ts'

export const POLISH: Lexicon = {
  code: 'pl',
  words: 'na w z od do twoj~ zostal~ kwota konto rachun~ przelew~ platnosc~ transakcj~ karta karty',
  countries: 'PL',
  fields: POLISH_FIELDS,
  declined:
    'odrzucon~|odmow~|nieudan~|niepowodzeni~|nie (powiodł~|została|został|zostało|doszł~|udał~|może) {_}|nie (zrealizowan~|wykonan~|zaakceptowan~|autoryzowan~)|wygasł~|przerwan~|zablokowan~|niewystarczając~ środ~|brak środków|odmówion~',
  reversed:
    'anulowan~|cofnięt~|wycofan~|stornowan~|(została|zostało|został|kwota) [{_}]zwrócon~|unieważnion~',
  pending:
    'oczekuj~|w trakcie|w toku|oczekiwani~|(transakcja|płatność|status) [jest] (oczekując~|wstrzyman~|zawieszon~)|jeszcze nie',
  requested: '(tylko|jedynie) (prośba|żądanie|wniosek)|prośb~ o (płatność|przelew|zapłatę)',
  scheduled: 'zaplanowan~|zostanie (wykonan~|pobran~|zrealizowan~|obciążon~)',
  condition:
    'jeśli|jeżeli|gdy|kiedy|może|mogą|możesz|w przypadku|nigdy|każd~|aby|gdyby|czy|w razie|ewentualn~',
  general: 'transakcje|płatności|przelewy|operacje|transakcji są|zakupy|środki',
  said: {
    refund: 'zwrot~|zwrócono',
    withdrawal: 'wypłata (z bankomatu|gotówki|środków)|wypłaciłeś|wypłacono|wypłata',
    payment: 'rachunek opłacony|polecenie zapłaty|spłata (karty|kredytu)|zapłacono rachunek',
    transfer_in: `
      przelew (przychodzący|otrzymany|na twoje)|uznanie|wpływ~|(wpłynął|wpłynęł~)[ przelew][ na kwotę]|otrzymałeś|otrzymałaś|otrzymano|zasilenie|przyszedł przelew|przesłał ci|wysłał ci
    `,
    deposit: 'wynagrodzenie|wpłata',
    transfer_out:
      'przelew (wychodzący|wykonany)|przelew na(! (twoje|twój))|(wykonano|wysłano|zlecono|zrealizowano) przelew|obciążenie|wysłałeś|przelew {words}(został|wysłany|zrealizowany|wykonany)',
    fee: 'opłata za|opłata (miesięczna|roczna)|prowizja za',
    purchase: `
      płatność (kartą|blik|na|w|telefonem|internetowa|zbliżeniowa)|zapłacono|zapłaciłeś|zapłaciłaś|transakcja (kartą|blik)|autoryzacja karty|zakup~|użyto karty|wydałeś|obciążono|operacja kartą
    `,
  },
  named: { purchase: 'płatność|transakcja' },
  vague: { transfer_out: 'przelew', purchase: 'operacja' },
  amounts: {
    moved: 'kwota|kwotę|kwocie|kwoty|suma|na kwotę|wartość',
    fee: 'prowizja|prowizji|opłata|opłaty',
    balance:
      'saldo[ (po operacji|dostępne|księgowe|rachunku)]|dostępne [środki]|dostępn~[ (środki|saldo|limit)]|środki',
    aside: 'kwota oryginalna|(tytuł|tytułem|opis)\\:{rest}',
    other: 'kurs|limit~|do spłaty|minimalna|zadłużenie|powyżej|poniżej|rata|rabat|punkty|do kwoty',
  },
}
