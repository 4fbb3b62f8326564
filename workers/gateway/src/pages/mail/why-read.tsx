/** By what each value of a mail was found, step by step. */
import { t } from '../../language.ts'
import type { Mail } from '../../ledger/store.ts'
import { titleOf } from './marked.tsx'

/** Null where nobody kept it. */
export function WhyRead({ mail: { why } }: { mail: Pick<Mail, 'why'> }) {
  if (why.length === 0) return null
  return (
    <details>
      <summary>{t('mail.whyRead')}</summary>
      <ul class="small">
        {why.map(({ of, by }) => (
          <li>
            {titleOf(of)}: <span lang="en">{by}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
