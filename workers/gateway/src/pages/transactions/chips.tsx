/** What narrows the list, each with a way to drop it. */
import { t } from '../../language.ts'
import type { TransactionFilter } from '../../ledger/store.ts'
import { address, filterQuery } from '../filter.ts'
import type { Page } from '../page.ts'
import { Icon } from '../parts/icons.tsx'

/** Name in the query, the value that it stands for, and its words. */
type Chip = readonly [name: string, value: string, text: string]

export function Chips({ filter, page }: { filter: TransactionFilter; page: Page }) {
  const query = filterQuery(filter)
  if (Object.keys(query).length === 0) return null
  return (
    <p class="chips">
      {chipsOf(filter, page).map(([name, value, text]) => (
        <a
          class="chip"
          href={address('/transactions', { ...query, [name]: without(query[name], value) })}
        >
          {text}
          <Icon name="close" class="small-icon" />
          <span class="visually-hidden">: {t('transactions.removeFilter')}</span>
        </a>
      ))}
      <a class="button compact quiet" href="/transactions">
        {t('transactions.clearFilters')}
      </a>
    </p>
  )
}

function without(values: string | undefined, value: string): string | undefined {
  const left = (values ?? '').split(',').filter((one) => one !== value)
  return left.length > 0 ? left.join(',') : undefined
}

/** Search has a field in sight; other fields are closed on a phone. Accounts say themselves in the rows. */
function chipsOf(filter: TransactionFilter, { names, formats, calls }: Page): Array<Chip> {
  const chips: Array<Chip> = []
  for (const one of filter.groups ?? []) chips.push(['group', one, names.group(one)])
  for (const one of filter.categories ?? []) {
    chips.push(['category', one, names.category(one === 'none' ? null : one)])
  }
  for (const one of filter.kinds ?? []) chips.push(['kind', one, t(`kinds.${one}`)])
  for (const one of filter.tags ?? []) chips.push(['tag', one, `#${one}`])
  for (const one of filter.setBy ?? []) chips.push(['setBy', one, t(`parts.setBy.${one}`)])
  for (const one of filter.paidBy ?? [])
    chips.push(['paidBy', one, t('people.paidBy', { person: calls(one) })])
  if (filter.merchantKey) {
    const text = t('transactions.merchantChip', { merchant: filter.merchantKey })
    chips.push(['merchant', filter.merchantKey, text])
  }
  if (filter.from) {
    chips.push([
      'from',
      filter.from,
      `${t('transactions.from')} ${formats.dateRange(filter.from, filter.from)}`,
    ])
  }
  if (filter.to) {
    chips.push([
      'to',
      filter.to,
      `${t('transactions.to')} ${formats.dateRange(filter.to, filter.to)}`,
    ])
  }
  if (filter.currency) chips.push(['currency', filter.currency, filter.currency])
  if (filter.minAmount) {
    chips.push(['minAmount', filter.minAmount, `≥ ${formats.number(Number(filter.minAmount))}`])
  }
  if (filter.maxAmount) {
    chips.push(['maxAmount', filter.maxAmount, `≤ ${formats.number(Number(filter.maxAmount))}`])
  }
  if (filter.hasNote) chips.push(['hasNote', 'true', t('transactions.hasNote')])
  if (filter.review) chips.push(['review', filter.review, t('transactions.waitingForReview')])
  return chips
}
