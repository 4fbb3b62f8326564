/** /review: mails that could not be read. */

import { Hono } from 'hono'
import { ApiError } from '../../api/problem.ts'
import { t } from '../../language.ts'
import type { Mail, Resolution, ResolveOutcome } from '../../ledger/store.ts'
import { formOf } from '../entry/form.ts'
import { type Entry, parseEntry, typedOf } from '../entry/parse.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { Said, showFragment, showPage } from '../parts/respond.tsx'
import { MOST_COUNTED } from '../parts/review-count.tsx'
import { resolutionOf } from './guess.ts'
import { MailList } from './mail-list.tsx'
import { MailPane, type MailPaneProps, NothingToReview } from './mail-pane.tsx'
import { FreshCounts, Tabs } from './tabs.tsx'

export const reviewMails = new Hono<PageApp>()

/** More than a person looks at in one sitting; the rest comes up as these are settled. */
const MOST_MAILS = 100
const MOST_ENTRIES = 50

reviewMails.get('/', async (c) => {
  const { ledger } = c.var
  const wanted = c.req.query('mail')
  if (wantsFragment(c) && wanted !== undefined) {
    const mail = await ledger.mails.get(wanted)
    if (!mail || !isOpen(mail)) throw settled()
    return showFragment(
      c,
      <>
        <MailPane {...(await paneProps(c, mail))} hasFocus />
        <FreshList>{await mailList(c, mail.id)}</FreshList>
      </>,
    )
  }
  const mail = await mailToShow(c, wanted)
  return reviewPage(c, mail ? await paneProps(c, mail) : null)
})

reviewMails.post('/:id', async (c) => {
  const { ledger, page } = c.var
  const mail = await ledger.mails.get(idParam(c))
  if (!mail || !isOpen(mail)) throw settled()
  const form = await formOf(c)
  const count = Math.min(Math.max(Number(form.get('entries')) || 1, 1), MOST_ENTRIES)
  const typed = Array.from({ length: count }, (_, index) => typedOf(form, index))
  const parsed = typed.map((one) => parseEntry(one, page.formats.locale))
  if (parsed.some(({ ok }) => !ok)) {
    const errors = parsed.map((one) => (one.ok ? {} : one.errors))
    const props = { ...(await paneProps(c, mail)), refused: { typed, errors } }
    return wantsFragment(c) ? showFragment(c, <MailPane {...props} />, 422) : reviewPage(c, props)
  }
  const entries = parsed.flatMap((one): Array<Entry> => (one.ok ? [one.entry] : []))
  const accounts = await ledger.transactions.accounts()
  const admit = form.get('admit') === 'yes'
  const done = admit
    ? t('review.recordedAdmitted', { sender: mail.admissible ?? '' })
    : t('review.recorded')
  return settle(c, mail.id, { ...resolutionOf(mail, accounts, entries), admit }, done)
})

reviewMails.post('/:id/dismiss', (c) =>
  settle(c, idParam(c), { as: 'dismissed' }, t('review.dismissed')),
)

reviewMails.post('/:id/reread', async (c) => {
  const outcome = await c.var.ledger.mails.reread(idParam(c))
  if (outcome.status === 'absent') throw settled()
  if (outcome.status === 'raw_gone') {
    throw new ApiError('gone', t('review.rawGone'))
  }
  const isRead = outcome.mail.status !== 'review'
  return showNext(c, t(isRead ? 'review.read' : 'review.stillUnread'), outcome.mail)
})

/** What waits, and what was put aside and is a transaction after all. */
function isOpen({ status }: Mail): boolean {
  return status !== 'recorded'
}

async function settle(c: PageContext, id: string, resolution: Resolution, done: string) {
  const { ledger, actor } = c.var
  const outcome = await ledger.mails.resolve(id, resolution, { person: actor.person })
  if (outcome.status !== 'resolved') throw refusalOf(outcome)
  return showNext(c, done, null)
}

function refusalOf({ status }: Exclude<ResolveOutcome, { status: 'resolved' }>): ApiError {
  if (status === 'not_admissible') {
    return new ApiError('invalid_request', t('review.notAdmissible'))
  }
  if (status !== 'no_guess') return settled()
  return new ApiError('conflict', t('review.noGuess'))
}

function settled(): ApiError {
  return new ApiError('conflict', t('review.notWaiting'))
}

/** The pane with the mail that comes next, or the same one where it still waits. */
async function showNext(c: PageContext, done: string, same: Mail | null) {
  if (!wantsFragment(c)) return c.redirect('/review', 303)
  const mail = same?.status === 'review' ? same : await mailToShow(c, undefined)
  return showFragment(
    c,
    <>
      {mail ? <MailPane {...(await paneProps(c, mail))} hasFocus /> : <NothingToReview />}
      <FreshList>{await mailList(c, mail?.id ?? null)}</FreshList>
      <FreshCounts
        counts={await c.var.ledger.summaries.reviewCounts(MOST_COUNTED)}
        current="mails"
      />
      <Said>{done}</Said>
    </>,
  )
}

async function mailToShow(c: PageContext, wanted: string | undefined): Promise<Mail | null> {
  const { mails } = c.var.ledger
  const chosen = wanted === undefined ? null : await mails.get(wanted)
  if (chosen && isOpen(chosen)) return chosen
  const [next] = (
    await mails.list({ status: 'review', isPending: false }, { cursor: null, limit: 1 })
  ).items
  return next ? mails.get(next.id) : null
}

async function paneProps(c: PageContext, mail: Mail): Promise<MailPaneProps> {
  const { ledger, page } = c.var
  const [accounts, latest] = await Promise.all([
    ledger.transactions.accounts(),
    ledger.transactions.list({}, { cursor: null, limit: 40 }),
  ])
  const currencies = [...new Set(latest.items.map(({ currency }) => currency))]
  return { mail, accounts, currencies, page }
}

async function mailList(c: PageContext, current: string | null) {
  const { ledger, page } = c.var
  const [mails, senders] = await Promise.all([
    ledger.mails.list({ status: 'review', isPending: false }, { cursor: null, limit: MOST_MAILS }),
    ledger.mails.sendersInReview(),
  ])
  return <MailList mails={mails.items} senders={senders} current={current} page={page} />
}

function FreshList({ children }: { children?: unknown }) {
  return (
    <hx-partial hx-target="#review-list" hx-swap="outerHTML">
      {children}
    </hx-partial>
  )
}

async function reviewPage(c: PageContext, props: MailPaneProps | null) {
  const head = { title: t('review.title'), section: 'review' } as const
  return showPage(
    c,
    { ...head, status: props?.refused ? 422 : 200 },
    <>
      <div class="page-head">
        <h1>{t('review.title')}</h1>
        <Tabs counts={c.var.page.counts} current="mails" />
      </div>
      {props ? (
        <div class="review-mails">
          {await mailList(c, props.mail.id)}
          <MailPane {...props} />
        </div>
      ) : (
        <NothingToReview />
      )}
    </>,
  )
}
