/** What a line says was done, whoever it names. */
export type Movement =
  | 'benefits'
  | 'card_payment'
  | 'cash'
  | 'fees'
  | 'income'
  | 'interest'
  | 'investment'
  | 'loan'
  | 'salary'
  | 'taxes'
  | 'transfer'
