/** Saved views: lists of transactions that the person comes back to. */
import { Hono } from 'hono'
import { ApiError, absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import type { View } from '../../ledger/views/schema.ts'
import { viewPatch } from '../../ledger/views/schema.ts'
import { formOf } from '../entry/form.ts'
import { address, filterOf, filterQuery } from '../filter.ts'
import type { PageApp } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { Named } from '../parts/named.tsx'
import { showPage } from '../parts/respond.tsx'

export const viewRoutes = new Hono<PageApp>()

viewRoutes.get('/views', async (c) => {
  const views = await c.var.ledger.views.list()
  return showPage(
    c,
    { title: t('views.title'), section: 'transactions' },
    <>
      <div class="page-head">
        <h1>{t('views.title')}</h1>
        <a class="button" href="/transactions">
          {t('transactions.title')}
        </a>
      </div>
      {views.length === 0 ? (
        <div class="card empty">
          <h2>{t('views.none')}</h2>
          <p>{t('views.none_hint')}</p>
        </div>
      ) : (
        <ul class="card stack things">
          {views.map((view) => (
            <ViewItem view={view} />
          ))}
        </ul>
      )}
    </>,
  )
})

viewRoutes.post('/views', async (c) => {
  const form = await formOf(c)
  const asked = Object.fromEntries(new URLSearchParams(form.get('query') ?? ''))
  // Only what the list understands is kept.
  const query = filterQuery(filterOf(asked))
  const title = titleOf(form)
  await c.var.ledger.views.create({ title, query }, { person: c.var.actor.person })
  return c.redirect('/transactions/views', 303)
})

viewRoutes.post('/views/:id', async (c) => {
  const title = titleOf(await formOf(c))
  const by = { person: c.var.actor.person }
  if (!(await c.var.ledger.views.update(idParam(c), { title }, by))) throw absent('view')
  return c.redirect('/transactions/views', 303)
})

/** What was done stands first in the list of it, with its undo. */
viewRoutes.post('/views/:id/remove', async (c) => {
  const by = { person: c.var.actor.person }
  if (!(await c.var.ledger.views.remove(idParam(c), by))) throw absent('view')
  return c.redirect('/acts', 303)
})

function titleOf(form: ReadonlyMap<string, string>): string {
  const parsed = viewPatch.safeParse({ title: form.get('title') ?? '' })
  if (!parsed.success || !parsed.data.title) {
    throw new ApiError('invalid_request', t('views.needs_title'))
  }
  return parsed.data.title
}

function ViewItem({ view }: { view: View }) {
  const { id, title, query } = view
  return (
    <li>
      <a href={address('/transactions', query)}>{title}</a>
      <form class="buttons" method="post" action={`/transactions/views/${id}`}>
        <input
          class="input"
          name="title"
          aria-label={t('views.name_of', { title })}
          maxlength={60}
          required
          value={title}
        />
        <button type="submit" class="button compact">
          <Named words={t('views.rename')} of={title} />
        </button>
        <button
          type="submit"
          class="button compact danger"
          formaction={`/transactions/views/${id}/remove`}
        >
          <Named words={t('views.remove')} of={title} />
        </button>
      </form>
    </li>
  )
}

/** Keeps what the list is narrowed to, under a name. */
export function SaveView({ query }: { query: Readonly<Record<string, string>> }) {
  if (Object.keys(query).length === 0) return null
  return (
    <details class="more" data-changes>
      <summary>{t('views.save_this')}</summary>
      <form class="buttons" method="post" action="/transactions/views">
        <input type="hidden" name="query" value={new URLSearchParams(query).toString()} />
        <input
          class="input"
          name="title"
          aria-label={t('views.name')}
          placeholder={t('views.name')}
          maxlength={60}
          autocomplete="off"
          required
        />
        <button type="submit" class="button compact">
          {t('views.save')}
        </button>
        <a href="/transactions/views">{t('views.title')}</a>
      </form>
    </details>
  )
}
