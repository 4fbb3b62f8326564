/** Why a transaction has its category: what decided, what it resembles, how sure that is. */
import type { Evidence } from '#shared/label.ts'
import type { Transaction } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'

const EVIDENCE_TITLES: Readonly<Record<Evidence, string>> = {
  kind: 'What kind of transaction it is',
  rule: 'A rule of yours',
  import: 'The file that you imported',
  person: 'What you taught',
  mcc: 'The merchant category code of the card network',
  exact: 'A labelled merchant of the same name',
  chain: 'A known chain',
  words: 'Words in the name',
  neighbour: 'The labelled merchants that are most alike',
  none: 'Nothing that is known resembles it',
}

export function Why({ transaction, page }: { transaction: Transaction; page: Page }) {
  const { category, categoryBy, label } = transaction
  if (label.decision === 'pending') {
    return <p class="muted">It has not been labelled yet. That happens within ten minutes.</p>
  }
  const isOwn = label.decision === 'person' && categoryBy === 'person'
  if (isOwn) return <p>You chose {page.names.category(category)}. No machine changes it.</p>
  if (categoryBy === 'import') {
    return <p>The file that you imported says {page.names.category(category)}.</p>
  }
  return (
    <div class="why">
      <p>{label.why ?? 'Nothing is known about it.'}</p>
      <Facts
        facts={{
          'Decided by': label.evidence && EVIDENCE_TITLES[label.evidence],
          Nearest: label.nearest,
          'Right in':
            label.confidence !== null &&
            label.decision !== 'none' &&
            `${page.formats.percent(label.confidence)} of such cases`,
        }}
      />
      {label.decision === 'suggest' && (
        <p class="muted">
          That is not sure enough to be taken as a fact: please confirm or correct.
        </p>
      )}
    </div>
  )
}
