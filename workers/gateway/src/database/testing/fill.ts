/** Many transactions at once, for what is measured or tried over a ledger of years. */
import { CATEGORIES } from '#shared/categories.ts'

/** Ten years, so that a month has as many as a busy household's. */
const DAYS = 3650

/** One of a thousand transactions is this account's. */
export const RARE_ACCOUNT = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'

/** Three that share the others. */
const ACCOUNTS = ['1', '2', '3'].map((digit) => RARE_ACCOUNT.slice(0, -1) + digit)

/** Up to this local date, the newest. */
const NEWEST = '2026-11-22'

const AT_ONCE = 2_500

export type FillOptions = {
  /** The newest local date, YYYY-MM-DD; 2026-11-22 unless told here. */
  newest?: string
}

/**
 * `count` transactions of 3,000 shops and all categories, and a salary each hundred, each with an
 * account, a reference and an amount of its own. A recursive query makes them where they are kept, a few
 * thousand a statement: the test harness gives up on one that takes ten seconds. The nth one's id ends with n in twelve digits.
 */
export async function fill(
  d1: D1Database,
  count: number,
  { newest = NEWEST }: FillOptions = {},
): Promise<void> {
  for (const [at, id] of [RARE_ACCOUNT, ...ACCOUNTS].entries()) {
    await d1
      .prepare(
        `insert into account (id, bank, mask, created_at) values ('${id}', 'Harbor Bank', '123${at}', '')`,
      )
      .all()
  }
  for (let from = 0; from < count; from += AT_ONCE) {
    await d1.prepare(rows(from, Math.min(from + AT_ONCE, count), newest)).all()
  }
}

function rows(from: number, until: number, newest: string): string {
  const categories = CATEGORIES.map((category) => `'${category}'`).join(',')
  const category = `json_extract(json_array(${categories}), '$[' || (n % ${CATEGORIES.length}) || ']')`
  const account = `case when n % 1000 = 7 then 0 else 1 + n % 3 end`
  const accounts = [RARE_ACCOUNT, ...ACCOUNTS].map((id) => `'${id}'`).join(',')
  return `insert into ledger_transaction (
      id, event_key, day_key, day_position, account_by, kind, kind_by, amount_minor, currency,
      amount_by, merchant, merchant_by, merchant_key, category, category_by, label_decision,
      label_version, occurred_at, local_date, occurred_by, spending_minor, income_minor, reference,
      search_text, created_at, updated_at, version, account_id
    )
    with recursive numbers(n) as (
      select ${from} union all select n + 1 from numbers where n < ${until - 1}
    ), dated as (
      select n, printf('00000000-0000-7000-8000-%012d', n) as id,
        date('${newest}', '-' || (n % ${DAYS}) || ' days') as day,
        100 + (n * 7919) % 9000 as amount,
        n % 100 = 3 as is_salary,
        printf('R%08X', (n * 2654435761) % 4294967296) as reference,
        ${account} as account
      from numbers
    )
    select id, id, id, 0, 'reader', case when is_salary then 'deposit' else 'purchase' end, 'reader',
      amount, 'USD', 'reader', 'Shop ' || (n % 3000), 'reader', 'shop ' || (n % 3000),
      case when is_salary then 'salary' else ${category} end, 'labeler',
      case when n % 50 = 0 then 'suggest' else 'auto' end, 'v1', day || 'T12:00:00.000Z', day,
      'reader', case when is_salary then 0 else amount end,
      case when is_salary then amount else 0 end, reference,
      'shop ' || (n % 3000) || ' harbor bank 123' || account || ' ' || lower(reference) || ' '
        || printf('%d.%02d', amount / 100, amount % 100),
      day, day, id, json_extract(json_array(${accounts}), '$[' || account || ']')
    from dated`
}
