import type { Lexicon } from './lexicon.ts'

export const POLISH: Lexicon = {
  code: 'pl',
  words:
    'na w z od do twoj~ zostal~ kwota konto rachun~ przelew~ platnosc~ transakcj~ karta karty ci masz przela~ zwroci~',
  countries: 'PL',
  fields: {
    merchant:
      'sprzedawca|sklep|akceptant|punkt sprzedaży|punkt|nazwa (sklepu|sprzedawcy|punktu)|usługodawca',
    payee: 'odbiorca|nazwa odbiorcy|dane odbiorcy|do|beneficjent|komu',
    toAccount: 'na rach|na rachunek|rachunek odbiorcy|rachunek docelowy',
    fromAccount: 'z rach|z rachunku|rachunek nadawcy|rachunek źródłowy',
    payer: 'nadawca|nazwa nadawcy|dane nadawcy|zleceniodawca|od|od kogo|płatnik',
    description: 'tytuł|tytułem|opis|szczegóły|opis operacji|tytuł przelewu',
    other:
      'kwota [transakcji|operacji|przelewu]|suma|data [i godzina] [operacji|transakcji|księgowania]|data~|godzina|saldo [po operacji]|dostępne środki|środki dostępne|karta|numer [karty|rachunku|transakcji|referencyjny|konta]|nr [karty|rachunku]|rachunek|konto|bank|typ [operacji|transakcji]|rodzaj [operacji|transakcji]|operacja|status|waluta|kurs|prowizja|opłata|kraj|kod|id|limit|kategoria|kanał|[dane] klient[a]',
    at: 'w|we|u|w sklepie|w punkcie|na rzecz',
    to: 'do|na rzecz|dla|na konto|na rach',
    from: 'od|z|ze|przez',
    ends: 'na kwotę|kwotą|w dniu|dnia|w kwocie|kartą|z karty|z rachunku|o godz~|o {time}|dn|na {amount}|w wysokości|została|został|zostało|przy użyciu|za pomocą|i|z konta|na rachunek|na (twoje|twój)|{date}|tytułem|tytuł|dostępne|na|z|kwota|data',
    notName:
      'twoj~|twój|państwa|twoje|pana|pani|konto|konta|kart~|płatność|płatności|przelew|kwota|dnia|dniu|rachunk~|rachunek|sklepie|bankomacie|wysokości|kwocie|ciągu|razie|przypadku|celu|ramach|serwisie|aplikacji|nas|ciebie|banku|dniach|złotych|godz~|każdym|każdej|innych|dostępnych|środków|pozdrowieniami|poważaniem',
    greeting: 'dzień dobry|witaj|witamy|szanown~ [pan~|kliencie]|cześć|drogi|droga',
    gives: 'przesłał~ (ci|tobie)|wysłał~ (ci|tobie)|przelał~ (ci|tobie)',
    account: 'kart~|rach~|konto|konta',
    ending: 'kończąc~ się (na|cyframi)|zakończon~|o końcówce|ostatnie 4 cyfry',
    own: 'twoj~|twój|państwa',
    spent: 'autoryzacja karty {few}\\: {merchant}[.] (kwota|na kwotę)',
  },
  declined: `
    odrzucon~|odmow~|nieudan~|niepowodzeni~|nie (powiodł~|została|został|zostało|doszł~|udał~|może) {_}|nie (zrealizowan~|wykonan~|zaakceptowan~|autoryzowan~)|wygasł~|przerwan~|zablokowan~|niewystarczając~ środ~|brak środków|odmówion~
    wiadomość testowa|to [tylko] (test|przykład|symulacja)|zablokowaliśmy|(zignoruj|prosimy zignorować) (poprzedni~|powyższ~)|wysłan~ (przez pomyłkę|omyłkowo)|nie pobrano|nic nie pobrano
  `,
  reversed: `
    anulowan~|cofnięt~|wycofan~|stornowan~|(została|zostało|został|kwota) [{_}]zwrócon~|unieważnion~
    (środki|pieniądze|kwota) (wróciły|wróciła|powróciły|zostały zwrócone)
  `,
  pending: `
    wymaga (potwierdzenia|autoryzacji|zatwierdzenia|weryfikacji|uwierzytelnienia)|(czeka|oczekuje) na (potwierdzenie|autoryzację|zatwierdzenie)|oczekuj~|w trakcie|w toku|oczekiwani~|(transakcja|płatność|status) [jest] (oczekując~|wstrzyman~|zawieszon~)|jeszcze nie
    blokada (środków|kwoty)|jest [jeszcze] przetwarzan~|(potwierdź|zatwierdź|autoryzuj) (ją|to|tę|transakcję|płatność) w
  `,
  requested: '(tylko|jedynie) (prośba|żądanie|wniosek)|prośb~ o (płatność|przelew|zapłatę)',
  scheduled: 'zaplanowan~|zostanie (wykonan~|pobran~|zrealizowan~|obciążon~)',
  condition:
    'jeśli|jeżeli|gdy|kiedy|może|mogą|możesz|w przypadku|nigdy|każd~|aby|gdyby|czy|w razie|ewentualn~',
  doubts: { order: 'potwierdź|zatwierdź|autoryzuj', notDone: 'podsumowanie miesiąca' },
  refusals: {
    subject: {
      otp: 'kod (autoryzacyjny|weryfikacyjny)',
      statement: 'wyciąg z|faktur',
      reminder: 'przypomnienie',
    },
    head: {
      otp: '(hasło[ ]sms|smskod|kod sms|hasło jednorazowe|kod (autoryzacyjny|weryfikacyjny|potwierdz~|jednorazowy)) {digits}|(kod|hasło) (do|dla|na) … to {digits}',
    },
  },
  same: 'przelicz~|rownowart~',
  billed: 'obciazono',
  sum: 'kwota|suma',
  toCome: 'termin płatności',
  itself: '(tę|tego|ten|to) (wiadomość|e-mail~|email~|mail~|powiadomienie|sms~)',
  said: {
    refund: 'zwrócił[a] {money}|zwrot~|zwrócono',
    withdrawal: 'wypłata (z bankomatu|gotówki|środków)|wypłaciłeś|wypłacono|wypłata',
    payment: 'rachunek opłacony|polecenie zapłaty|spłata (karty|kredytu)|zapłacono rachunek',
    transfer_in: `
      przelew[: {money}] od |przelał[a] ci|otrzyma(no|łeś|łaś) przelew[ na kwotę]|przelew (przychodzący|przych[.]|otrzymany|na twoje)|przelew {few}odebrany|przelew natychmiastowy na konto|uznanie|wpływ~|(wpłynął|wpłynęł~)[ przelew][ na kwotę]|otrzymałeś|otrzymałaś|otrzymano|zasilenie|przyszedł przelew|przesłał ci|wysłał ci
    `,
    deposit: 'wynagrodzenie|wpłata',
    transfer_out:
      'przelew do(! (ciebie|zapłaty))|przelał(eś|aś)|przelew (wychodzący|wych[.]|wykonany)|przelew na(! (twoje|twój|telefon {few}odebrany))|(wykonano|wysłano|zlecono|zrealizowano) przelew|obciążenie(! konta)|wysłałeś|przelew {words}(został|wysłany|zrealizowany|wykonany)',
    fee: 'opłata za|opłata (miesięczna|roczna)|prowizja za',
    purchase: `
      płatność (kartą|blik|na|w|telefonem|internetowa|zbliżeniowa)|zapłacono|zapłaciłeś|zapłaciłaś|transakcja (kartą|blik)|autoryzacja (karty|trans[.]|transakcji)|transakcji przy użyciu karty|wydatek z konta|obciążenie konta|zakup~|użyto karty|wydałeś|obciążono|operacja kartą
    `,
  },
  named: { purchase: 'płatność|transakcja' },
  vague: { transfer_out: 'przelew', purchase: 'operacja' },
  amounts: {
    moved: 'kwota|kwotę|kwocie|kwoty|suma|na kwotę|wartość',
    fee: 'prowizja|prowizji|opłata|opłaty',
    balance:
      '(kwota|kapitał) pozostał~[ do spłaty]|pozostał~ (kwota|kapitał)|saldo[ (po operacji|dostępne|księgowe|rachunku)]|dostępne [środki]|dostępn~[ (środki|saldo|limit)]|środki|dost[.]',
    aside: 'kwota oryginalna|(tytuł|tytułem|opis)\\:{rest}',
    other: 'kurs|limit~|do spłaty|minimalna|zadłużenie|powyżej|poniżej|rata|rabat|punkty|do kwoty',
  },
}
