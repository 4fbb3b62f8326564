/** Who sent a mail, as far as that is known. */
import { t } from '../../language.ts'
import type { MailSummary } from '../../ledger/store.ts'
import type { Page } from '../page.ts'

type Checked = Pick<MailSummary, 'verdict' | 'wayIn' | 'outerFrom' | 'outerDomain' | 'isPending'>

/** In a few words. */
export function sentBy(mail: Checked, page: Pick<Page, 'takesAsAuthentic'>): string {
  const { verdict, wayIn, outerFrom, outerDomain, isPending } = mail
  if (verdict === null) return t('mail.sentBy.unchecked')
  if (wayIn === 'person') return t('mail.sentBy.person', { from: outerFrom ?? '' })
  if (verdict === 'failed') return t('mail.sentBy.forged', { domain: outerDomain ?? '' })
  if (verdict === 'unknown') {
    return t(isPending ? 'mail.sentBy.pending' : 'mail.sentBy.unknown')
  }
  if (page.takesAsAuthentic) return t('mail.sentBy.taken', { domain: outerDomain ?? '' })
  const domain = outerDomain ?? ''
  return t(wayIn === 'sender' ? 'mail.sentBy.admitted' : 'mail.sentBy.signed', { domain })
}

export function SentBy({ mail, page }: { mail: Checked; page: Page }) {
  return <p class="muted small">{sentBy(mail, page)}</p>
}
