/** An amount of money, and which way it went, told by sign and word, not by colour alone. */

import type { Formats } from '#shared/i18n/formats.ts'
import { directionOf, type Kind } from '#shared/kinds.ts'
import { t } from '../../language.ts'

type AmountProps = { formats: Formats; minor: number; currency: string; kind: Kind }

/** The amount of one transaction: `+$5.00` for what came in. */
export function Amount({ formats, minor, currency, kind }: AmountProps) {
  if (directionOf(kind) === 'out')
    return <span class="amount">{formats.money(minor, currency)}</span>
  return (
    <span class="amount in">
      <span class="visually-hidden">{t('parts.incoming')} </span>
      {formats.signedMoney(minor, currency)}
    </span>
  )
}

/** Sums of several currencies, never added up: `$12.00 · 45.000 CLP`. */
export function Sums({
  formats,
  sums,
}: {
  formats: Formats
  sums: ReadonlyArray<{ currency: string; spentMinor: number }>
}) {
  return (
    <span class="sums">
      {sums.map(({ currency, spentMinor }, index) => (
        <>
          {index > 0 && ' '}
          <span class="nowrap">
            {formats.money(spentMinor, currency)}
            {index < sums.length - 1 && <span aria-hidden="true"> ·</span>}
          </span>
        </>
      ))}
    </span>
  )
}
