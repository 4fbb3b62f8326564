/** What an amount in the home currency was in its own currencies, in small beside it. */
import type { Formats } from '#shared/i18n/formats.ts'
import { t } from '../../language.ts'

type Sums = ReadonlyArray<{ currency: string; spentMinor: number }>

/** `$12.50 and ¥1,600`. */
export function amountsOf(sums: Sums, formats: Formats): string {
  return formats.list(sums.map(({ currency, spentMinor }) => formats.money(spentMinor, currency)))
}

export function Originals({ of = [], formats }: { of: Sums | undefined; formats: Formats }) {
  if (of.length === 0) return null
  return <span class="muted small originals">{amountsOf(of, formats)}</span>
}

type UnratedProps = {
  of: Sums
  formats: Formats
  /** It is still to be paid. */
  isDue?: boolean
}

/** What is not in the amounts of this part, and how it gets there. */
export function Unrated({ of, formats, isDue = false }: UnratedProps) {
  if (of.length === 0) return null
  return (
    <p class="muted small">
      {t.rich(isDue ? 'parts.unratedDue' : 'parts.unrated', {
        amounts: amountsOf(of, formats),
        link: (text) => <a href="/settings/currencies">{text}</a>,
      })}
    </p>
  )
}
