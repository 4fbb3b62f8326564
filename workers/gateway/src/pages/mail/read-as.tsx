/** By what a mail was read. */
import type { Mail } from '../../ledger/store.ts'

/** Null where nothing could read it. */
export function ReadAs({ mail }: { mail: Mail }) {
  const { template, status, bank } = mail
  if (template === null) return null
  if (template.startsWith('wording/')) {
    return (
      <p>
        {status === 'review' ? 'It is nearly worded as' : 'It is worded as'} a mail of this sender
        that you confirmed:{' '}
        <a href={`/settings/taught#${template.replace('/', '-')}`}>what you taught</a>.
      </p>
    )
  }
  if (template === 'general') {
    return <p>It was read by the words that all banks' alerts share.</p>
  }
  return (
    <p>
      It was read by a template for the alerts of {bank ?? 'this bank'}: <code>{template}</code>.
    </p>
  )
}
