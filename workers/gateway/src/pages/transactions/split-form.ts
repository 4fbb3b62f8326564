/** The form that splits a transaction: parts by amount, by share, or of what is left. */

import { isCategoryId } from '#shared/categories.ts'
import type { Formats } from '#shared/i18n/formats.ts'
import { t } from '../../language.ts'
import type { Split, Transaction } from '../../ledger/store.ts'
import { amountError, parseAmount } from '../amount.ts'

const SPARE_ROWS = 2
const MOST_ROWS = 50

export type SplitRow = { amount: string; category: string; note: string }

/** The parts as they are, and room for more. */
export function splitRows(
  { splits, category, currency }: Pick<Transaction, 'splits' | 'category' | 'currency'>,
  formats: Formats,
): Array<SplitRow> {
  const empty = { amount: '', category: '', note: '' }
  const rows = splits.map((split) => ({
    amount: formats.amountInput(split.amountMinor, currency),
    category: split.category as string,
    note: split.note ?? '',
  }))
  if (rows.length === 0) rows.push({ ...empty, category: category ?? '' })
  return [...rows, ...Array.from({ length: SPARE_ROWS }, () => empty)]
}

/** The same as fields of the form. */
export function splitFields(rows: ReadonlyArray<SplitRow>): Record<string, string> {
  const fields = rows.flatMap((row, index) =>
    Object.entries(row).map(([name, value]) => [`${name}-${index}`, value] as const),
  )
  return Object.fromEntries(fields)
}

export type ParsedSplits = { ok: true; splits: Array<Split> } | { ok: false; error: string }

/** No parts where the form asks to join it again. */
export function parseSplits(
  form: ReadonlyMap<string, string>,
  { amountMinor, currency }: Pick<Transaction, 'amountMinor' | 'currency'>,
  formats: Formats,
): ParsedSplits {
  if (form.get('join') === 'yes') return { ok: true, splits: [] }
  const parts: Array<Omit<Split, 'amountMinor'> & { minor: number | null }> = []
  for (let index = 0; index < MOST_ROWS; index += 1) {
    const category = form.get(`category-${index}`) ?? ''
    const amount = (form.get(`amount-${index}`) ?? '').trim()
    if (category === '' && amount === '') continue
    if (!isCategoryId(category))
      return refuse(t('transactions.partNeedsCategory', { number: index + 1 }))
    const minor = amount === '' ? null : minorOf(amount, amountMinor, currency, formats.locale)
    if (minor === undefined) {
      const number = index + 1
      const isShare = amount.includes('%') || !/\d/.test(amount)
      const error = isShare ? '' : amountError(amount, currency, formats.locale)
      return refuse(
        isShare
          ? t('transactions.partError', { number })
          : t('transactions.partAmount', { number, error }),
      )
    }
    parts.push({ minor, category, note: form.get(`note-${index}`)?.trim() || null })
  }
  if (parts.length < 2) return refuse(t('transactions.twoParts'))
  if (parts.filter(({ minor }) => minor === null).length > 1) {
    return refuse(t('transactions.oneRest'))
  }
  const given = parts.reduce((sum, { minor }) => sum + (minor ?? 0), 0)
  const left = amountMinor - given
  const hasRest = parts.some(({ minor }) => minor === null)
  if (hasRest ? left <= 0 : left !== 0) {
    const [sum = '', whole = ''] = [given, amountMinor].map((minor) =>
      formats.money(minor, currency),
    )
    return refuse(t('transactions.wrongSum', { sum, whole }))
  }
  return {
    ok: true,
    splits: parts.map(({ minor, ...part }) => ({ ...part, amountMinor: minor ?? left })),
  }
}

/** Undefined for what is neither an amount nor a share. */
function minorOf(text: string, whole: number, currency: string, locale: string) {
  const share = /^(\d{1,2}(?:[.,]\d{1,2})?) ?%$/.exec(text)?.[1]
  if (share === undefined) return parseAmount(text, currency, locale) ?? undefined
  const minor = Math.round((whole * Number(share.replace(',', '.'))) / 100)
  return minor > 0 ? minor : undefined
}

function refuse(error: string): ParsedSplits {
  return { ok: false, error }
}
