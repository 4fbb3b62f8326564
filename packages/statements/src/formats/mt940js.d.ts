/** The part of mt940js that is used here; it ships no types. */
declare module 'mt940js' {
  export class Parser {
    parse(text: string): Array<{
      accountIdentification?: string
      currency?: string
      closingBalance: number
      closingBalanceDate: Date
      transactions: Array<{
        date: Date
        entryDate?: Date | ''
        amount: number
        details?: string
        transactionType: string
        reference?: string
        bankReference?: string
      }>
    }>
  }
}
