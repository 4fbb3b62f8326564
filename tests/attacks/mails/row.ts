/** One row of the table. */
import type { ReviewReason } from 'bank-mail'

export type MailRow = {
  /** The attack, or what a true mail is. */
  name: string
  raw: string
  /** Why it waits for a person; null: it is recorded. */
  expect: ReviewReason | null
}

export const row = (name: string, expect: ReviewReason | null, raw: string): MailRow => ({
  name,
  raw,
  expect,
})
