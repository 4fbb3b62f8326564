/** By what a mail was read. */
import { t } from '../../language.ts'
import type { Mail } from '../../ledger/store.ts'

/** Null where nothing could read it. */
export function ReadAs({ mail }: { mail: Mail }) {
  const { template, status, bank } = mail
  if (template === null) return null
  if (template.startsWith('wording/')) {
    return (
      <p>
        {t.rich(status === 'review' ? 'mail.nearlyWorded' : 'mail.worded', {
          taught: (text) => <a href={`/settings/taught#${template.replace('/', '-')}`}>{text}</a>,
        })}
      </p>
    )
  }
  if (template === 'general') {
    return <p>{t('mail.readByWords')}</p>
  }
  return (
    <p>
      {t.rich('mail.readByTemplate', {
        bank: bank ?? t('mail.thisBank'),
        template: <code>{template}</code>,
      })}
    </p>
  )
}
