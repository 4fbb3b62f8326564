/** /review/labels: categories that are suggested or missing, what settles most first. */

import { Hono } from 'hono'
import { absent } from '../../api/problem.ts'
import { type Asked, askedNow } from '../../asked-now.ts'
import { labelWhy } from '../../label-why.ts'
import { t } from '../../language.ts'
import { formOf } from '../entry/form.ts'
import { address } from '../filter.ts'
import type { Page, PageApp } from '../page.ts'
import { Sums } from '../parts/amount.tsx'
import { idParam } from '../parts/id-param.ts'
import { postTo } from '../parts/post-form.tsx'
import { afterChange, Said, showPage } from '../parts/respond.tsx'
import { MOST_COUNTED } from '../parts/review-count.tsx'
import { Was } from '../parts/was.tsx'
import { bankLineOf, chosenFields, chosenIn, titleOf } from '../transactions/category.tsx'
import { FreshCounts, Tabs } from './tabs.tsx'

export const reviewLabels = new Hono<PageApp>()

const SHOWN = 50

reviewLabels.get('/', async (c) => {
  const { ledger, page } = c.var
  const questions = await askedNow(ledger, SHOWN)
  return showPage(
    c,
    { title: t('review.labelsTitle'), section: 'review' },
    <>
      <div class="page-head">
        <h1>{t('review.title')}</h1>
        <Tabs counts={page.counts} current="labels" />
      </div>
      {questions.length === 0 ? (
        <section class="card empty">
          <h2>{t('review.allSettled')}</h2>
          <p>{t('review.allSettledHelp')}</p>
        </section>
      ) : (
        <>
          <p class="muted intro">{t('review.labelsIntro')}</p>
          <ol
            class="card list-card rows questions"
            data-rows
            id="questions"
            data-empty={t('review.allSettled')}
          >
            {questions.map((question) => (
              <QuestionRow question={question} page={page} />
            ))}
          </ol>
          <p class="keys muted small needs-script">
            {t.rich('review.labelsKeys', { kbd: (key) => <kbd>{key}</kbd> })}
          </p>
        </>
      )}
    </>,
  )
})

reviewLabels.post('/:id', async (c) => {
  const { ledger, actor, page } = c.var
  const before = await ledger.transactions.get(idParam(c))
  if (!before) throw absent('transaction')
  const category = chosenIn(await formOf(c), before, page)
  // With the merchant unknown there is nothing to learn from, and the ledger learns nothing.
  const updated = await ledger.transactions.update(
    idParam(c),
    { category, learn: 'past' },
    { person: actor.person },
  )
  if (!updated) throw absent('transaction')
  const settled = updated.alsoChanged + 1
  return afterChange(c, '/review/labels', async () => (
    <>
      <FreshCounts counts={await ledger.summaries.reviewCounts(MOST_COUNTED)} current="labels" />
      <Said>
        {t('review.settled', {
          merchant: titleOf(updated.transaction),
          category: page.names.category(category),
          count: settled,
        })}
      </Said>
    </>
  ))
})

function QuestionRow({ question, page }: { question: Asked; page: Page }) {
  const { newest, count, sums, suggestion, merchantKey, isTaught } = question
  const { formats, names } = page
  const action = `/review/labels/${newest.id}`
  const title = titleOf(newest)
  const bankLine = bankLineOf(newest)
  const why = labelWhy(isTaught ? { code: 'taught' } : newest.label.why)
  const href =
    merchantKey === null
      ? `/transactions/${newest.id}`
      : address('/transactions', { merchant: merchantKey, review: 'label' })
  return (
    <li class="row question" data-row>
      <div class="question-what">
        <a class="row-title" data-row-link href={href}>
          {title}
        </a>
        {bankLine !== null && <p class="muted small">{bankLine}</p>}
        <p class="muted small">
          {count > 1 ? t('review.settles', { count }) : formats.date(newest.localDate, 'short')}
          {', '}
          <Sums formats={formats} sums={sums} />
        </p>
        {why !== null && <p class="small">{why}</p>}
      </div>
      <div class="buttons question-answers">
        {suggestion !== null && (
          <form {...postTo(action, { target: 'closest [data-row]', swap: 'delete' })}>
            <input type="hidden" name="category" value={suggestion} />
            <Was values={chosenFields(newest)} />
            <button type="submit" class="button compact primary" data-yes>
              {t('review.yes', { category: names.category(suggestion) })}
              <span class="visually-hidden"> ({title})</span>
            </button>
          </form>
        )}
        <a
          class="button compact"
          href={`/transactions/${newest.id}`}
          data-pick
          data-swap="delete"
          data-action={action}
          data-merchant={title}
          data-current={suggestion ?? undefined}
        >
          {t('transactions.choose')}
          <span class="visually-hidden"> ({title})</span>
        </a>
      </div>
    </li>
  )
}
