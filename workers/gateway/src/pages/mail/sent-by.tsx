/** Who sent a mail, as far as that is known. */
import type { MailSummary } from '../../ledger/store.ts'
import type { Page } from '../page.ts'

type Checked = Pick<MailSummary, 'verdict' | 'wayIn' | 'outerFrom' | 'outerDomain' | 'isPending'>

/** In a few words. */
export function sentBy(mail: Checked, page: Pick<Page, 'takesAsAuthentic'>): string {
  const { verdict, wayIn, outerFrom, outerDomain, isPending } = mail
  if (verdict === null) return 'not checked'
  if (wayIn === 'person') return `forwarded by you, from ${outerFrom}`
  if (verdict === 'failed') return `forged: not from ${outerDomain}`
  if (verdict === 'unknown') {
    return isPending ? 'not known yet: asked again soon' : 'nothing shows who sent it'
  }
  if (page.takesAsAuthentic) return `taken as from ${outerDomain}`
  return `signed by ${outerDomain}${wayIn === 'sender' ? ', which you admitted' : ''}`
}

export function SentBy({ mail, page }: { mail: Checked; page: Page }) {
  return <p class="muted small">{sentBy(mail, page)}</p>
}
