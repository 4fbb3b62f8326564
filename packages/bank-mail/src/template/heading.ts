/** What stands above the text: the subject, and first lines that are short as headings are. */
import type { Document } from './document.ts'
import { CONDITION } from './happens.ts'

const HEAD = 600
const SHORT = 60

/** The first one or two lines of the masked body, where they are short; `masked` may have names blanked. */
export function headingOf(masked: string): string {
  const lines = masked.slice(0, HEAD).trim().split(/\n+/, 2)
  return lines.filter((line) => line.length <= SHORT).join('\n')
}

/** "Reversamos la siguiente operación": what the sentence below tells was taken back. */
const TAKEN_BACK =
  /\b(?:revers(?:amos|ad[oa]|ed)|(?:was|been|is) (?:voided|cancell?ed)|anul(?:amos|ad[oa])|extorn(?:amos|ad[oa])|estorn(?:amos|ad[oa])|annullat[oa]|annulee?|storniert|geannuleerd|teruggedraaid|stornovan\w*|dibatalkan|iptal edil\w*)\b/g

/** Whether subject or heading say that the movement told below was undone. */
export function isTakenBack({ masked, bodyEnd }: Document): boolean {
  const text = `${headingOf(masked)}\n${masked.slice(bodyEnd)}`
  return [...text.matchAll(TAKEN_BACK)].some(({ index }) => !CONDITION.test(text.slice(0, index)))
}
