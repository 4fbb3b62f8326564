/** A month of what is to come, as a calendar and as a list. */
import { t } from '../../language.ts'
import type { Due } from '../../ledger/store.ts'
import { address } from '../filter.ts'
import type { Page } from '../page.ts'
import { Icon } from '../parts/icons.tsx'
import { monthPeriod, shift } from '../period.ts'
import { DueItem } from './item.tsx'
import { weeksOf } from './weeks.ts'

type CalendarProps = { month: string; due: ReadonlyArray<Due>; page: Page }

export function Calendar({ month, due, page }: CalendarProps) {
  const { formats, today } = page
  const weeks = weeksOf(month, formats.firstDayOfWeek)
  const title = formats.date(month, 'month')
  const link = (step: -1 | 1) =>
    address('/recurring', { month: shift(monthPeriod(month), step).month ?? undefined })
  return (
    <section class="card" aria-labelledby="calendar-title">
      <div class="card-head">
        <h2 id="calendar-title">{t('recurring.calendar', { month: title })}</h2>
        <div class="buttons">
          {month > today.slice(0, 7) && (
            <a class="button quiet square" href={link(-1)}>
              <Icon name="previous" />
              <span class="visually-hidden">{t('recurring.previousMonth')}</span>
            </a>
          )}
          <a class="button quiet square" href={link(1)}>
            <Icon name="next" />
            <span class="visually-hidden">{t('recurring.nextMonth')}</span>
          </a>
        </div>
      </div>
      {/* The list below says the same in words. */}
      <table class="calendar" aria-hidden="true">
        <thead>
          <tr>
            {(weeks[1] ?? []).map((date) => (
              <th>{date && formats.date(date, 'letter')}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr>
              {week.map((date) => (
                <td class={date === today ? 'today' : undefined}>
                  {date && formats.date(date, 'number')}
                  <Dots due={due.filter((one) => one.date === date)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {due.length === 0 ? (
        <p class="muted">{t('recurring.nothingDue', { month: title })}</p>
      ) : (
        <ol class="ranking">
          {due.map((one) => (
            <DueItem due={one} formats={formats} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Dots({ due }: { due: ReadonlyArray<Due> }) {
  if (due.length === 0) return null
  return (
    <span class="dots">
      {due.slice(0, 4).map(({ recurring }) => (
        <span class={`dot ${recurring.direction}`} />
      ))}
    </span>
  )
}
