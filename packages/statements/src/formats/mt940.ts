/** MT940, SWIFT's customer statement, with the structured details that banks put into field 86. */
import { Parser } from 'mt940js'
import { isZero } from '../decimal.ts'
import { because } from '../reason.ts'
import {
  bareRow,
  type RowProblem,
  type Statement,
  type StatementBalance,
  StatementError,
  type StatementRow,
} from '../statement.ts'

/** Throws a StatementError where it is no statement, or its balances do not add up. */
export function readMt940(text: string): Statement {
  const rows: Array<StatementRow> = []
  const problems: Array<RowProblem> = []
  const balances: Array<StatementBalance> = []
  for (const statement of parsed(text)) {
    const { accountIdentification: account, currency } = statement
    for (const entry of statement.transactions) {
      const row = rows.length + problems.length + 1
      const amount = decimal(entry.amount)
      if (isZero(amount)) {
        problems.push({ row, reason: because('zero') })
        continue
      }
      const date = day(entry.date)
      const bookedOn = entry.entryDate ? day(entry.entryDate) : null
      const { merchant, words } = detailsOf(entry.details ?? '')
      rows.push({
        ...bareRow(row, date, amount),
        bookedOn: bookedOn === date ? null : bookedOn,
        currency: currency ?? null,
        account: account ?? null,
        merchant: merchant ?? words,
        text: merchant === null ? null : words,
        reference: referenceOf(entry.bankReference) ?? referenceOf(entry.reference),
        operation: OPERATIONS[entry.transactionType.slice(1)] ?? null,
      })
    }
    balances.push({
      account: account ?? null,
      date: day(statement.closingBalanceDate),
      amount: decimal(statement.closingBalance),
      currency: currency ?? null,
    })
  }
  return { format: 'mt940', rows, balances, problems }
}

const OPERATIONS: Readonly<Record<string, StatementRow['operation']>> = {
  CHG: 'fee',
  COM: 'fee',
  TRF: 'transfer',
}

function parsed(text: string): ReturnType<Parser['parse']> {
  try {
    return new Parser().parse(text)
  } catch (error) {
    const isSum = error instanceof Error && /^Sum of lines/.test(error.message)
    throw new StatementError(isSum ? 'balances_differ' : 'broken_mt940')
  }
}

/** The library gives floats; a field has at most 15 digits, which a float keeps. */
function decimal(value: number): string {
  return value
    .toFixed(4)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0')
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function referenceOf(value: string | undefined): string | null {
  const text = value?.trim() ?? ''
  return text === '' || /^(?:NONREF|NOTPROVIDED)$/i.test(text) ? null : text
}

/** German subfields `?20`-`?29` words, `?32 ?33` name; Dutch `/NAME/ /REMI/`; else the text as it is. */
function detailsOf(details: string): { merchant: string | null; words: string | null } {
  const line = details.replace(/\n/g, '')
  if (/^\d{3}\?/.test(line)) {
    const parts = line.split('?').slice(1)
    const joined = (from: number, to: number) =>
      parts
        .filter((part) => Number(part.slice(0, 2)) >= from && Number(part.slice(0, 2)) <= to)
        .map((part) => part.slice(2))
    const words = joined(20, 29)
      .join('')
      .replace(/^SVWZ\+/, '')
      .trim()
    return { merchant: joined(32, 33).join('').trim() || null, words: words || null }
  }
  const tag = (name: string) =>
    new RegExp(`/${name}/+([^/]{1,200})`).exec(line)?.[1]?.trim() ?? null
  const merchant = tag('NAME')
  return { merchant, words: tag('REMI') ?? (details.replace(/\s+/g, ' ').trim() || null) }
}
