/** The part of mt940js that is used here; it ships no types. */
declare module 'mt940js/lib/tags.js' {
  type Of<Id extends number | string, Fields> = {
    id: Id
    fields: Fields
    /** What it was read by, and from. */
    re: RegExp
    data: string
  }
  type Line = {
    date: Date
    entryDate: Date | ''
    transactionType: string
    reference: string
    bankReference: string
  }
  export type Tag =
    | Of<20, object>
    | Of<25, { accountIdentification: string }>
    | Of<60 | 62, { date: Date; currency: string }>
    | Of<61, Line>
    | Of<86, { transactionDetails: string }>
    | Of<'NS' | 'MB', object>
  const tags: {
    TagFactory: new () => { createTag(id: string, subId: string, data: string): Tag }
  }
  export default tags
}
