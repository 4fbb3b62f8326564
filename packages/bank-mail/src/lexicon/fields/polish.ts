import type { Fields } from './fields.ts'

export const POLISH_FIELDS: Fields = {
  merchant:
    'sprzedawca|sklep|akceptant|punkt sprzedaży|punkt|nazwa (sklepu|sprzedawcy|punktu)|usługodawca',
  party: 'nazwa kontrahenta|kontrahent|dane kontrahenta',
  payee: 'odbiorca|nazwa odbiorcy|dane odbiorcy|do|beneficjent|komu',
  toAccount: 'na rachunek|rachunek odbiorcy|rachunek docelowy',
  fromAccount: 'z rachunku|rachunek nadawcy|rachunek źródłowy',
  payer: 'nadawca|nazwa nadawcy|dane nadawcy|zleceniodawca|od|od kogo|płatnik',
  name: 'nazwa|imię i nazwisko',
  holder: 'posiadacz [karty|rachunku]|klient',
  description: 'tytuł|tytułem|opis|szczegóły|opis operacji|tytuł przelewu',
  place: 'miejsce [transakcji]|lokalizacja|bankomat|adres|miasto',
  other:
    'kwota [transakcji|operacji|przelewu]|suma|data [i godzina] [operacji|transakcji|księgowania]|data~|godzina|saldo [po operacji]|dostępne środki|środki dostępne|karta|numer [karty|rachunku|transakcji|referencyjny|konta]|nr [karty|rachunku]|rachunek|konto|bank|typ [operacji|transakcji]|rodzaj [operacji|transakcji]|operacja|status|waluta|kurs|prowizja|opłata|kraj|kod|id|limit|kategoria|kanał',
  at: 'w|we|u|w sklepie|w punkcie|na rzecz',
  to: 'do|na rzecz|dla|na konto',
  from: 'od|z|ze|przez',
  ends: 'na kwotę|kwotą|w dniu|dnia|w kwocie|kartą|z karty|z rachunku|o godz~|o {time}|dn|na {amount}|w wysokości|została|został|zostało|przy użyciu|za pomocą|i|z konta|na rachunek|na (twoje|twój)|{date}|tytułem|tytuł|dostępne|na|z|kwota|data',
  notName:
    'twoj~|twój|państwa|twoje|pana|pani|konto|konta|kart~|płatność|płatności|przelew|kwota|dnia|dniu|rachunk~|rachunek|sklepie|bankomacie|wysokości|kwocie|ciągu|razie|przypadku|celu|ramach|serwisie|aplikacji|nas|ciebie|banku|dniach|złotych|godz~|każdym|każdej|innych|dostępnych|środków|pozdrowieniami|poważaniem',
  greeting: 'dzień dobry|witaj|witamy|szanown~ [pan~|kliencie]|cześć|drogi|droga',
  gives: 'przesłał~ (ci|tobie)|wysłał~ (ci|tobie)|przelał~ (ci|tobie)',
  account: 'kart~|rachun~|konto|konta',
  ending: 'kończąc~ się (na|cyframi)|zakończon~|o końcówce|ostatnie 4 cyfry',
  own: 'twoj~|twój|państwa',
}
