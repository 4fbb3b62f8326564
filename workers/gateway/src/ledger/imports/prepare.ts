/** Lines with their accounts, categories and keys. */
import { type CategoryId, isCategory } from '#shared/categories.ts'
import { camel } from '../../database/camel.ts'
import { t } from '../../language.ts'
import { categoriesByName } from '../categories/by-name.ts'
import { listCategories } from '../categories/taxonomy.ts'
import { type Context, keyOf, newId } from '../context.ts'
import { sha256 } from '../pure/hash.ts'
import { clip, clipOrNull, fold } from '../pure/text.ts'
import { accounts } from '../queries/transactions.ts'
import { MERCHANT_LENGTH } from '../transaction-schema.ts'
import type { Split } from '../types/transaction.ts'
import { keyOfLine, keyText, kindOf, minorOf, type PreparedLine } from './line-row.ts'
import { choices } from './queries.ts'
import type { ImportLine } from './schema.ts'

/** An account that is not in the ledger, or an amount that its currency cannot have. */
export class WrongLine extends Error {
  override name = 'WrongLine'
  readonly row: number | null
  constructor(row: number | null, message: string) {
    super(message)
    this.row = row
  }
}

type Account = PreparedLine['account'] & object

export type Prepared = {
  lines: Array<PreparedLine>
  /** Accounts that the file names and the ledger does not have yet. */
  newAccounts: Array<Account>
}

/** Throws WrongLine, which names the row. */
export async function prepareLines(
  context: Context,
  lines: ReadonlyArray<ImportLine>,
  accountId: string | null,
): Promise<Prepared> {
  const known = await accounts(context.database.kysely).execute()
  const chosen = accountId === null ? null : known.find(({ id }) => id === accountId)
  if (chosen === undefined) throw new WrongLine(null, t('fields.noAccount'))
  const newAccounts: Array<Account> = []
  const categories = await categoriesOf(context, lines)
  const categoryOf = (name: string | null) =>
    name === null ? null : (categories.get(fold(name)) ?? null)
  // That of the platform answers at once, where crypto.subtle takes ten times as long for a short text.
  const { createHash } = await import('node:crypto')
  const prepared: Array<PreparedLine> = []
  for (const line of lines) {
    const amountMinor = minorOf(line)
    if (amountMinor === null) {
      throw new WrongLine(
        line.row,
        t('fields.amountOf', { amount: line.amount, currency: line.currency }),
      )
    }
    const account = chosen ?? accountOf(line, [...known, ...newAccounts], newAccounts)
    const hash = createHash('sha256')
      .update(keyText(line, account?.id ?? null))
      .digest('hex')
    prepared.push({
      line,
      key: keyOfLine(line.date, hash),
      oldKey: hash,
      kind: kindOf(line),
      amountMinor,
      account,
      category: categoryOf(line.category),
      merchantKey: keyOf(context.config, clipOrNull(line.merchant, MERCHANT_LENGTH)),
      splits: splitsOf(line, amountMinor, categoryOf),
    })
  }
  return { lines: prepared, newAccounts }
}

/** By its last digits, or by the name that the person gave it; a new one where there is none. */
function accountOf(
  { account: name, bank }: ImportLine,
  known: ReadonlyArray<Account & { title?: string | null }>,
  added: Array<Account>,
): Account | null {
  if (name === null) return null
  const found = accountNamed(name, bank, known)
  if (found) return found
  const digits = digitsOf(name)
  const mask = bank === null ? (digits ?? clip(name, 32)) : clip(name, 32)
  const key = { bank: clip(bank ?? '', 100), mask }
  // Several may be meant; one of them is what such a line made before.
  const same = known.find((one) => one.bank === key.bank && one.mask === key.mask)
  if (same) return same
  const account = { id: newId(), ...key }
  added.push(account)
  return account
}

/** Undefined: there is none, or it may be several. */
export function accountNamed<One extends Account & { title?: string | null }>(
  name: string,
  bank: string | null,
  known: ReadonlyArray<One>,
): One | undefined {
  const digits = digitsOf(name)
  const possible = known.filter((one) => bank === null || one.bank === '' || one.bank === bank)
  return (
    possible.find(({ title, mask }) => fold(title ?? '') === fold(name) || mask === name) ??
    only(possible.filter(({ mask }) => digits !== null && mask.endsWith(digits)))
  )
}

function digitsOf(name: string): string | null {
  return /(\d{4})\D*$/.exec(name)?.[1] ?? null
}

function only<T>(found: ReadonlyArray<T>): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

/**
 * The parts of a line; none where one has a category that nobody said the meaning of. Throws
 * WrongLine where they do not add up.
 */
function splitsOf(
  line: ImportLine,
  amountMinor: number,
  categoryOf: (name: string | null) => CategoryId | null,
): Array<Split> {
  const splits: Array<Split> = []
  let sum = 0
  for (const part of line.splits) {
    const minor = minorOf({ ...line, amount: part.amount })
    const isSameWay = part.amount.startsWith('-') === line.amount.startsWith('-')
    if (minor === null || !isSameWay) {
      throw new WrongLine(
        line.row,
        t('fields.partOf', { part: part.amount, amount: line.amount, currency: line.currency }),
      )
    }
    sum += minor
    const category = categoryOf(part.category)
    if (category !== null) splits.push({ amountMinor: minor, category, note: part.note })
  }
  if (line.splits.length > 0 && sum !== amountMinor) {
    throw new WrongLine(
      line.row,
      t('fields.partsSum', { amount: line.amount, currency: line.currency }),
    )
  }
  return splits.length === line.splits.length && splits.length > 1 ? splits : []
}

/** What the file's categories mean: as the person decided once, else the category of that name. */
async function categoriesOf(
  context: Context,
  lines: ReadonlyArray<ImportLine>,
): Promise<Map<string, CategoryId>> {
  const names = [
    ...new Set(
      lines
        .flatMap(({ category, splits }) => [category, ...splits.map((part) => part.category)])
        .flatMap((category) => (category === null ? [] : [fold(category)])),
    ),
  ]
  if (names.length === 0) return new Map()
  const all = await listCategories(context)
  const found = categoriesByName(all)
  const hashes = await Promise.all(names.map((name) => sha256(name)))
  const decided = await choices(camel(context.database.kysely), 'category', hashes).execute()
  for (const { name, value } of decided) {
    if (value === '') found.delete(name)
    else if (isCategory(value) || all.some(({ category }) => category === value)) {
      found.set(name, value as CategoryId)
    }
  }
  return found
}
