/** By what each value of a mail was found, step by step. */
import { t } from '../../language.ts'
import type { Mail } from '../../ledger/store.ts'
import { titleOf } from './marked.tsx'
import { inPageWords } from './reader-words.ts'

/** Null where nobody kept it. */
export function WhyRead({ mail: { why } }: { mail: Pick<Mail, 'why'> }) {
  if (why.length === 0) return null
  return (
    <details>
      <summary>{t('mail.whyRead')}</summary>
      <ul class="small">
        {why.map(({ of, by }) => (
          <li>{t('parts.named', { name: titleOf(of), value: inPageWords(by) })}</li>
        ))}
      </ul>
    </details>
  )
}
