/** /settings/summary: the person's own, whether or not they may change the ledger. */
import { Hono } from 'hono'
import { t } from '../../language.ts'
import type { SummaryChoice } from '../../ledger/store.ts'
import { UnconfirmedAddress } from '../../ledger/summary/choose.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { afterChange, Said, showFragment } from '../parts/respond.tsx'
import { typedOnto } from '../parts/was.tsx'
import { showSettings } from './sections.tsx'
import { parseSummary, SummaryForm, type SummaryProps, typedSummary } from './summary-form.tsx'

export const summary = new Hono<PageApp>()

summary.post('/', async (c) => {
  const { ledger, actor, page } = c.var
  const now = typedSummary(await ledger.summaries.choice(actor.person))
  const typed = await typedOnto(c, now)
  const { choice, errors } = parseSummary(typed)
  const saved =
    Object.keys(errors).length > 0
      ? null
      : await ledger.summaries.choose(choice, actor).catch((error): SummaryChoice | null => {
          if (!(error instanceof UnconfirmedAddress)) throw error
          errors.summaryTo = t('settings.addFirst')
          return null
        })
  const addresses = await ledger.summaries.addresses(actor.person)
  if (!saved) {
    const refused = <SummaryForm page={page} {...{ typed, addresses, errors, was: now }} />
    if (wantsFragment(c)) return showFragment(c, refused, 422)
    return showSettings(c, '/settings', refused, 422)
  }
  return afterChange(c, '/settings', () => (
    <>
      <SummaryForm page={page} typed={typedSummary(saved)} addresses={addresses} />
      <Said>{t('settings.saved')}</Said>
    </>
  ))
})

/** What the form shows of the person who looks. */
export async function ownSummary(c: PageContext): Promise<SummaryProps> {
  const { ledger, actor, page } = c.var
  const [choice, addresses] = await Promise.all([
    ledger.summaries.choice(actor.person),
    ledger.summaries.addresses(actor.person),
  ])
  return { page, addresses, typed: typedSummary(choice) }
}
