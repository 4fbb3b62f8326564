import type { Lexicon } from './lexicon.ts'

export const POLISH: Lexicon = {
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
}
