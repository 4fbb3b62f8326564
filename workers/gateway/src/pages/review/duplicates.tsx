/** /review/duplicates: two tellings that may be of one transaction. */

import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import type { Transaction } from '../../ledger/store.ts'
import { accountName } from '../names.ts'
import type { Page, PageApp, PageContext } from '../page.ts'
import { Amount } from '../parts/amount.tsx'
import { Facts } from '../parts/facts.tsx'
import { idParam } from '../parts/id-param.ts'
import { postTo } from '../parts/post-form.tsx'
import { afterChange, Said, showPage } from '../parts/respond.tsx'
import { MOST_COUNTED } from '../parts/review-count.tsx'
import { bankLineOf, titleOf } from '../transactions/category.tsx'
import { FreshCounts, Tabs } from './tabs.tsx'

export const reviewDuplicates = new Hono<PageApp>()

const SHOWN = 25

reviewDuplicates.get('/', async (c) => {
  const { ledger, page } = c.var
  const { items } = await ledger.transactions.list(
    { review: 'duplicate' },
    { cursor: null, limit: SHOWN },
  )
  const earlier = await ledger.transactions.among(
    items.flatMap(({ possibleDuplicateOf }) => possibleDuplicateOf ?? []),
  )
  const byId = new Map(earlier.map((one) => [one.id, one]))
  const pairs = items.map((later) => ({
    later,
    earlier: byId.get(later.possibleDuplicateOf ?? '') ?? null,
  }))
  return showPage(
    c,
    { title: t('review.duplicatesTitle'), section: 'review' },
    <>
      <div class="page-head">
        <h1>{t('review.title')}</h1>
        <Tabs counts={page.counts} current="duplicates" />
      </div>
      {pairs.length === 0 ? (
        <section class="card empty">
          <h2>{t('review.noDoubts')}</h2>
          <p>{t('review.noDoubtsHelp')}</p>
        </section>
      ) : (
        <ol class="stack" data-rows id="pairs" data-empty={t('review.noDoubts')}>
          {pairs.map(({ later, earlier }) => (
            <Pair later={later} earlier={earlier} page={page} />
          ))}
        </ol>
      )}
    </>,
  )
})

const DONE = {
  keep: 'review.bothKept',
  first: 'review.firstDeleted',
  second: 'review.secondDeleted',
} as const

reviewDuplicates.post('/:id/:decision{keep|first|second}', async (c) => {
  const { ledger } = c.var
  const { decision } = c.req.param()
  if (!(await settle(c, idParam(c), decision))) {
    throw absent('transaction')
  }
  return afterChange(c, '/review/duplicates', async () => (
    <>
      <FreshCounts
        counts={await ledger.summaries.reviewCounts(MOST_COUNTED)}
        current="duplicates"
      />
      <Said>{t(DONE[decision as keyof typeof DONE])}</Said>
    </>
  ))
})

/** Does what the person decided about the later telling `id`; whether it was still there. */
async function settle(c: PageContext, id: string, decision: string): Promise<boolean> {
  const { transactions } = c.var.ledger
  const by = { person: c.var.actor.person }
  if (decision === 'second') return transactions.remove(id, by, 'duplicate.merge')
  const later = await transactions.get(id)
  if (decision === 'first' && later?.possibleDuplicateOf) {
    // What is gone has no second telling: that settles the later one as well.
    if (await transactions.remove(later.possibleDuplicateOf, by, 'duplicate.merge')) return true
  }
  return (await transactions.update(id, { isNoDuplicate: true }, by)) !== null
}

type PairProps = { later: Transaction; earlier: Transaction | null; page: Page }

function Pair({ later, earlier, page }: PairProps) {
  const answer = (decision: keyof typeof DONE) =>
    postTo(`/review/duplicates/${later.id}/${decision}`, {
      target: 'closest [data-row]',
      swap: 'delete',
    })
  return (
    <li class="card pair" data-row>
      <div class="pair-sides">
        {earlier && (
          <Side transaction={earlier} name={t('review.first')} page={page}>
            {earlier.deletedAt === null ? (
              <form {...answer('first')}>
                <button type="submit" class="button danger">
                  {t('transactions.delete')}
                  <span class="visually-hidden"> ({t('review.first')})</span>
                </button>
              </form>
            ) : (
              <p class="muted">{t('review.youDeleted')}</p>
            )}
          </Side>
        )}
        <Side transaction={later} name={t('review.second')} page={page}>
          <form {...answer('second')}>
            <button type="submit" class="button danger">
              {t('transactions.delete')}
              <span class="visually-hidden"> ({t('review.second')})</span>
            </button>
          </form>
        </Side>
      </div>
      <form {...answer('keep')}>
        <button type="submit" class="button" data-row-link>
          {t('review.keepBoth')}
        </button>
      </form>
    </li>
  )
}

type SideProps = { transaction: Transaction; name: string; page: Page; children?: Child }

function Side({ transaction, name, page, children }: SideProps) {
  const { formats } = page
  const { localDate, localTime, account, reference, bank, mailId } = transaction
  const title = t('parts.named', { name, value: titleOf(transaction) })
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>
        <Amount
          formats={formats}
          minor={transaction.amountMinor}
          currency={transaction.currency}
          kind={transaction.kind}
        />
      </p>
      <Facts
        facts={{
          [t('review.when')]:
            `${formats.date(localDate, 'day')} ${localTime ? formats.time(localTime) : ''}`,
          [t('review.writtenAs')]: bankLineOf(transaction),
          [t('add.account')]: account ? accountName(account) : bank,
          [t('transactions.reference')]: reference,
        }}
      />
      <div class="buttons">
        {mailId ? (
          <a href={`/mail/${mailId}`}>{t('review.theMail')}</a>
        ) : (
          t('transactions.enteredByHand')
        )}
        <a href={`/transactions/${transaction.id}`}>{t('review.open')}</a>
        {children}
      </div>
    </section>
  )
}
