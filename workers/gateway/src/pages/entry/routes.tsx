/** /add: a transaction entered by hand. */

import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { v7 as uuid } from 'uuid'
import { localDateTime } from '#shared/local-time.ts'
import { t } from '../../language.ts'
import { UsedKey } from '../../ledger/change/create.ts'
import type { Transaction } from '../../ledger/store.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { postTo } from '../parts/post-form.tsx'
import { SHOWS_ERRORS } from '../parts/refused.ts'
import { Said, showFragment, showPage } from '../parts/respond.tsx'
import { Row } from '../transactions/row.tsx'
import { CurrencyList, EntryFields } from './fields.tsx'
import { formOf } from './form.ts'
import { type EntryErrors, NOTHING_TYPED, parseEntry, type Typed, typedOf } from './parse.ts'

export const entry = new Hono<PageApp>()

entry.get('/', async (c) => {
  const id = c.req.query('added')
  const added = id === undefined ? null : await c.var.ledger.transactions.get(id)
  const form = await addForm(c, null)
  return showPage(c, { title: t('add.title'), section: 'add' }, addPage(c, form, added))
})

entry.post('/', async (c) => {
  const { ledger, page, actor } = c.var
  const form = await formOf(c)
  const typed = typedOf(form, 0)
  const parsed = parseEntry(typed, page.formats.locale)
  if (!parsed.ok) return refuse(c, { typed, errors: parsed.errors, key: form.get('key') })
  const added = await ledger.transactions
    .create({ ...parsed.entry, idempotencyKey: form.get('key') ?? null }, { person: actor.person })
    .catch((error) => {
      if (error instanceof UsedKey) return null
      throw error
    })
  if (added === null) {
    // Gone back to and changed: what was added first stays, and this is another one if it is meant.
    return refuse(c, { typed, errors: { amount: t('add.again') }, key: undefined })
  }
  if (!wantsFragment(c)) return c.redirect(`/add?added=${added.id}`, 303)
  return showFragment(
    c,
    <>
      {await addForm(c, null)}
      <hx-partial hx-target="#added" hx-swap="afterbegin">
        <Row transaction={added} page={page} hasDate />
      </hx-partial>
      <Said>{t('add.added')}</Said>
    </>,
  )
})

type Refused = { typed: Typed; errors: EntryErrors; key: string | undefined }

async function refuse(c: PageContext, refused: Refused): Promise<Response> {
  const form = await addForm(c, refused)
  if (wantsFragment(c)) return showFragment(c, form, 422)
  const head = { title: t('add.title'), section: 'add', status: 422 } as const
  return showPage(c, head, addPage(c, form, null))
}

async function addForm(c: PageContext, refused: Refused | null) {
  const { ledger, page } = c.var
  const [accounts, latest] = await Promise.all([
    ledger.transactions.accounts(),
    ledger.transactions.list({}, { cursor: null, limit: 40 }),
  ])
  const currencies = [...new Set(latest.items.map(({ currency }) => currency))]
  const now = localDateTime(new Date().toISOString(), page.timeZone)
  const blank: Typed = {
    ...NOTHING_TYPED,
    currency: currencies[0] ?? page.homeCurrency ?? '',
    ...now,
  }
  return (
    <form id="add" class="card stack add" {...postTo('/add')} {...SHOWS_ERRORS}>
      <EntryFields
        page={page}
        accounts={accounts}
        typed={refused?.typed ?? blank}
        errors={refused?.errors ?? {}}
        prefix="add"
      />
      <CurrencyList currencies={currencies} />
      <div class="buttons">
        {/* The same form sent twice adds one transaction. */}
        <input type="hidden" name="key" value={refused?.key ?? uuid()} />
        <button type="submit" class="button primary">
          {t('add.add')}
        </button>
      </div>
    </form>
  )
}

function addPage(c: PageContext, form: Child, added: Transaction | null) {
  const { page } = c.var
  return (
    <div class="narrow">
      <div class="page-head">
        <h1>{t('add.title')}</h1>
      </div>
      {form}
      <section aria-label={t('add.justAdded')}>
        <ol class="card list-card rows added" id="added" data-rows aria-live="polite">
          {added && <Row transaction={added} page={page} hasDate />}
        </ol>
      </section>
    </div>
  )
}
