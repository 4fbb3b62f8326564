/** Mails in the words that banks of the country share, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { asianEnglishFixtures, cardRowsFixture } from '../asian-english-fixtures.ts'
import { chineseFixtures } from '../tw/shared-fixtures.ts'

/** `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded } = fixturesFrom(from)
  return [
    ...asianEnglishFixtures(from, 'HKD'),
    ...chineseFixtures(from, 'HKD', 'HK$'),
    cardRowsFixture(from, 'HKD'),
    recorded(
      'money received by FPS',
      [
        'You have received a payment via FPS',
        'You have received HKD500.00 from ULM M** M** on 11 Feb 2026 via FPS.',
      ],
      {
        kind: 'transfer_in',
        amount: '500.00',
        currency: 'HKD',
        merchant: 'ULM M** M**',
        date: '2026-02-11',
      },
    ),
  ]
}
