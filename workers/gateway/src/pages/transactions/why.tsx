/** Why a transaction has its category: what decided, what it resembles, how sure that is. */
import { labelWhy } from '../../label-why.ts'
import { t } from '../../language.ts'
import type { Transaction } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'

export function Why({ transaction, page }: { transaction: Transaction; page: Page }) {
  const { category, categoryBy, label } = transaction
  if (label.decision === 'pending') {
    return <p class="muted">{t('transactions.notLabelled')}</p>
  }
  const isOwn = label.decision === 'person' && categoryBy === 'person'
  if (isOwn) return <p>{t('transactions.youChose', { category: page.names.category(category) })}</p>
  if (categoryBy === 'import') {
    return <p>{t('transactions.fileSays', { category: page.names.category(category) })}</p>
  }
  const why = labelWhy(label.why)
  return (
    <div class="why">
      {label.why === null && <p>{t('transactions.nothingKnown')}</p>}
      {why !== null && <p>{why}</p>}
      <Facts
        facts={{
          [t('transactions.decidedBy')]:
            label.evidence && t(`transactions.evidence.${label.evidence}`),
          [t('transactions.nearest')]: label.nearest,
          [t('transactions.rightIn')]:
            label.confidence !== null &&
            label.decision !== 'none' &&
            t('transactions.ofSuchCases', { share: page.formats.percent(label.confidence) }),
        }}
      />
      {label.decision === 'suggest' && <p class="muted">{t('transactions.notSure')}</p>}
    </div>
  )
}
