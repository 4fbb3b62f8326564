/** What a rule is called that nobody named: what it is about. */
import type { Context } from '../context.ts'
import { clip } from '../pure/text.ts'
import { account } from '../queries/transactions.ts'
import { readTitles } from './read.ts'
import type { Conditions, Rule } from './schema.ts'

/** `Corner Bakery`, `“harbor” over 20.00`; at most 100 characters. */
export async function titleFor(context: Context, { if: when }: Pick<Rule, 'if'>): Promise<string> {
  const parts = [
    when.merchant && (await merchantName(context, when.merchant)),
    when.text && `“${when.text}”`,
    when.account && (await accountName(context, when.account)),
    when.kind?.join(', ').replaceAll('_', ' '),
    when.direction && (when.direction === 'in' ? 'money in' : 'money out'),
    amounts(when),
    when.currency,
    when.dayFrom &&
      (when.dayFrom === when.dayTo
        ? `day ${when.dayFrom}`
        : `days ${when.dayFrom} to ${when.dayTo}`),
  ]
  return clip(parts.filter(Boolean).join(', '), 100)
}

function amounts({ minAmount, maxAmount }: Conditions): string | undefined {
  if (minAmount === undefined) return maxAmount && `up to ${maxAmount}`
  if (maxAmount === undefined) return `from ${minAmount}`
  return minAmount === maxAmount ? minAmount : `${minAmount} to ${maxAmount}`
}

async function merchantName(context: Context, key: string): Promise<string> {
  return (await readTitles(context, [key])).get(key) ?? key
}

async function accountName({ database }: Context, id: string): Promise<string | undefined> {
  const found = await account(database.kysely, id).executeTakeFirst()
  return found && (found.title ?? `${found.bank} ${found.mask}`)
}
