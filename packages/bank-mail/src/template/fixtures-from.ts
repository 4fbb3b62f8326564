/** Fixtures of one sender, each on a few lines. */
import type { IgnoredReason, ReviewReason } from '../reading.ts'
import type { Fixture, FixtureTransaction } from './fixture.ts'

/**
 * Builders of fixtures whose mails come from `from`. A body that begins with `<` is HTML. `date` is
 * the mail's own date, where its text has none.
 */
export function fixturesFrom(from: string) {
  const mailOf = (subject: string, body: string, date?: string) => ({
    from,
    subject,
    ...(date === undefined ? {} : { date }),
    ...(body.startsWith('<') ? { html: body } : { text: body }),
  })
  return {
    /** A mail that is recorded. */
    recorded(
      name: string,
      [subject, body, date]: readonly [subject: string, body: string, date?: string],
      ...transactions: ReadonlyArray<FixtureTransaction>
    ): Fixture {
      return { name, mail: mailOf(subject, body, date), expect: { transactions } }
    },
    /** A mail that moves no money. */
    ignored(name: string, subject: string, body: string, ignored: IgnoredReason): Fixture {
      return { name, mail: mailOf(subject, body), expect: { ignored } }
    },
    /** A mail that a person has to look at. */
    review(name: string, subject: string, body: string, review: ReviewReason): Fixture {
      return { name, mail: mailOf(subject, body), expect: { review } }
    },
  }
}
