/** What a line says was done, whoever it names. */
export type Movement =
  | 'card_payment'
  | 'cash'
  | 'fees'
  | 'income'
  | 'investment'
  | 'loan'
  | 'taxes'
  | 'transfer'
