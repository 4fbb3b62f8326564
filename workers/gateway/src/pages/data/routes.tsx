/** /settings/data: bringing transactions in and taking everything out. */
import { Hono } from 'hono'
import { t } from '../../language.ts'
import { formOf } from '../entry/form.ts'
import { filterOf } from '../filter.ts'
import type { PageApp } from '../page.ts'
import { showSettings } from '../settings/sections.tsx'
import { Backup } from './backup.tsx'
import { Export } from './export.tsx'
import { importing } from './import/routes.tsx'

export const data = new Hono<PageApp>().route('/import', importing)

data.get('/', async (c) => {
  const { ledger } = c.var
  const filter = filterOf(c.req.query())
  const { currency, ...anyCurrency } = filter
  const [totals, { isEmpty, isRestoring }, eraseAt] = await Promise.all([
    ledger.transactions.totals(anyCurrency),
    ledger.backup.state(),
    ledger.backup.eraseAt(),
  ])
  const wanted = totals.filter((total) => currency === undefined || total.currency === currency)
  return showSettings(
    c,
    '/settings/data',
    <>
      <section class="card stack" aria-labelledby="import-title">
        <h2 id="import-title">{t('import.heading')}</h2>
        <p>{t('import.hint')}</p>
        <p class="buttons">
          <a class="button primary" href="/settings/data/import">
            {t('import.open_page')}
          </a>
        </p>
      </section>
      <Export
        filter={filter}
        count={wanted.reduce((sum, { count }) => sum + count, 0)}
        currencies={totals.map((total) => total.currency)}
      />
      <Backup isEmpty={isEmpty || isRestoring} eraseAt={eraseAt} page={c.var.page} />
    </>,
  )
})

data.post('/erase', async (c) => {
  const { ledger, actor } = c.var
  if ((await formOf(c)).get('sure') === 'yes') await ledger.backup.askErase(actor)
  return c.redirect('/settings/data#erase', 303)
})

data.post('/keep', async (c) => {
  await c.var.ledger.backup.keepAll(c.var.actor)
  return c.redirect('/settings/data#erase', 303)
})
