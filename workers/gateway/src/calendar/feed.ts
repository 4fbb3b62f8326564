/** What is due, as a calendar (RFC 5545) that other programs subscribe to. */
import { generateIcsCalendar } from 'ts-ics'
import type { Formats } from '#shared/i18n/formats.ts'
import { addDays } from '#shared/local-time.ts'
import { t } from '../language.ts'
import type { Due } from '../ledger/recurring/store.ts'

/** Whole days, one event each; the same payment keeps its UID when its amount changes. */
export function calendarOf(due: ReadonlyArray<Due>, formats: Formats, now: Date): string {
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//bank-mail-expense-tracker//due//EN',
    name: t('webhooks.calendarName'),
    events: due.map(({ date, recurring }) => {
      const { id, name, currency, usualMinor, direction, varies } = recurring
      const amount =
        direction === 'in'
          ? formats.signedMoney(usualMinor, currency)
          : formats.money(usualMinor, currency)
      const shown = varies ? t('summaries.aboutAmount', { amount }) : amount
      return {
        uid: `${id}-${date}@bank-mail-expense-tracker`,
        stamp: { date: now },
        summary: t('parts.named', { name: name ?? t('summaries.nobody'), value: shown }),
        start: wholeDay(date),
        end: wholeDay(addDays(date, 1)),
        timeTransparent: 'TRANSPARENT' as const,
      }
    }),
  })
}

function wholeDay(date: string) {
  return { type: 'DATE' as const, date: new Date(`${date}T00:00:00Z`) }
}
