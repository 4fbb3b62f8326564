/** What a person did, in words. */
import { t } from '../../language.ts'
import type { Act } from '../../ledger/store.ts'

/** `Deleted Corner Bakery`; `Changed several: Groceries (214 transactions)`. */
export function wordsOf({ action, title, transactions }: Act): string {
  const done =
    action === 'transaction.bulk' && title === null
      ? t('acts.bulk')
      : t(`acts.done.${action}`, { what: title ?? t('acts.unnamed') })
  return transactions > 1 ? t('acts.several', { done, count: transactions }) : done
}
