/** /rules: what is given to transactions by what they are like. */
import { Hono } from 'hono'
import { addDays } from '#shared/local-time.ts'
import { ApiError, absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import type { Act } from '../../ledger/acts/schema.ts'
import { UnknownCategory } from '../../ledger/categories/taxonomy.ts'
import { id, localDate } from '../../ledger/common-schema.ts'
import type { NewRule, Rule } from '../../ledger/rules/schema.ts'
import { formOf } from '../entry/form.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { showFragment, showPage } from '../parts/respond.tsx'
import { showSettings } from '../settings/sections.tsx'
import { EditRule } from './edit.tsx'
import { formFrom, formOfTransaction, parseRule, type RuleForm } from './form.ts'
import { RulesPage } from './page.tsx'
import { PreviewCard } from './preview.tsx'
import { type Known, merchantKeysOf } from './words.ts'

export const rules = new Hono<PageApp>()

rules.get('/', async (c) => {
  const { ledger } = c.var
  const [all, suggestions] = await Promise.all([ledger.rules.list(), ledger.rules.suggestions()])
  const known = await knownOf(c, merchantKeysOf(all))
  return showSettings(c, '/rules', <RulesPage rules={all} suggestions={suggestions} {...known} />)
})

rules.get('/new', async (c) => {
  const id = c.req.query('transaction')?.toLowerCase()
  const of = id ? await c.var.ledger.transactions.get(id) : null
  const form = of ? formOfTransaction(of) : new Map()
  const parsed = parseRule(form, 'en')
  return showForm(c, form, parsed.ok ? { draft: parsed.rule } : {})
})

rules.post('/', async (c) => {
  const form = await formOf(c)
  const parsed = parseRule(form, c.var.page.formats.locale)
  if (!parsed.ok) return showForm(c, form, { error: parsed.error })
  const { ledger, actor } = c.var
  const made = await chosen(ledger.rules.create(parsed.rule, { person: actor.person }))
  return c.redirect(`/rules/${made.id}`, 303)
})

/** What was made, or refused for good, stands first in the list of acts, with its undo. */
rules.post('/suggestions', async (c) => {
  const form = await formOf(c)
  const { rules } = c.var.ledger
  const by = { person: c.var.actor.person }
  const refused = form.get('refused')
  const done = refused
    ? await rules.refuse(refused, by)
    : await chosen(rules.accept(form.get('merchant') ?? '', by))
  if (!done) throw absent('rule')
  return c.redirect('/rules', 303)
})

rules.post('/preview', async (c) => {
  const form = await formOf(c)
  const rule = await ruleOf(c, form.get('rule'))
  const parsed = parseRule(form, c.var.page.formats.locale)
  if (!parsed.ok) {
    if (wantsFragment(c)) throw new ApiError('invalid_request', parsed.error)
    return showForm(c, form, { rule, error: parsed.error })
  }
  if (!wantsFragment(c)) {
    return showForm(c, form, { rule, draft: parsed.rule, to: dayOf(form.get('to')) })
  }
  // Only what is saved can be run.
  const to = dayOf(form.get('to'))
  const preview = await c.var.ledger.rules.preview(parsed.rule, rule?.id ?? null, to)
  return showFragment(c, <PreviewCard preview={preview} page={c.var.page} ruleId={null} to={to} />)
})

rules.get('/:id', async (c) => {
  const rule = await find(c, idParam(c))
  const { to, act } = c.req.query()
  const ran = id.safeParse(act).data
  return showForm(c, formFrom(rule), {
    rule,
    draft: rule,
    canRun: true,
    to: dayOf(to),
    ran: ran === undefined ? null : await c.var.ledger.acts.get(ran),
  })
})

rules.post('/:id', async (c) => {
  const rule = await find(c, idParam(c))
  const form = await formOf(c)
  // As it was typed, and saved again it is meant.
  const isStale = (form.get('seen') ?? rule.version) !== rule.version
  if (isStale) return showForm(c, form, { rule, error: t('problems.stale') })
  const parsed = parseRule(form, c.var.page.formats.locale)
  if (!parsed.ok) return showForm(c, form, { rule, error: parsed.error })
  const { title, if: when, then } = parsed.rule
  const patch = { if: when, then, ...(title === undefined ? {} : { title }) }
  await chosen(c.var.ledger.rules.update(rule.id, patch, { person: c.var.actor.person }))
  return c.redirect(`/rules/${rule.id}`, 303)
})

rules.post('/:id/move', async (c) => {
  const { id, position } = await find(c, idParam(c))
  const by = (await formOf(c)).get('by') === '-1' ? -1 : 1
  const place = Math.max(1, position + by)
  await c.var.ledger.rules.update(id, { position: place }, { person: c.var.actor.person })
  return c.redirect('/rules', 303)
})

for (const word of ['on', 'off'] as const) {
  rules.post(`/:id/${word}`, async (c) => {
    const { id } = await find(c, idParam(c))
    const patch = { enabled: word === 'on' }
    await c.var.ledger.rules.update(id, patch, { person: c.var.actor.person })
    return c.redirect('/rules', 303)
  })
}

/** What was done stands first in the list of it, with its undo. */
rules.post('/:id/remove', async (c) => {
  const { id } = await find(c, idParam(c))
  await c.var.ledger.rules.remove(id, { person: c.var.actor.person })
  return c.redirect('/acts', 303)
})

rules.post('/:id/run', async (c) => {
  const { id } = await find(c, idParam(c))
  const form = await formOf(c)
  const past = { to: dayOf(form.get('to')), all: form.get('all') === 'yes' }
  const ran = await c.var.ledger.rules.run(id, { person: c.var.actor.person }, past)
  if (!ran?.since) return c.redirect('/acts', 303)
  // There is more past: what it would change there is shown next.
  const query = new URLSearchParams({ to: addDays(ran.since, -1), act: ran.act })
  return c.redirect(`/rules/${id}?${query}`, 303)
})

/** A local date of a form or an address; null: none. */
function dayOf(text: string | undefined): string | null {
  return localDate.safeParse(text).data ?? null
}

type Shown = {
  rule?: Rule | null
  error?: string
  draft?: Pick<NewRule, 'if' | 'then'>
  canRun?: boolean
  /** The last local date that the draft is tried on. */
  to?: string | null
  /** The act of running it over what is newer. */
  ran?: Act | null
}

async function showForm(c: PageContext, form: RuleForm, shown: Shown) {
  const { rule = null, error, draft, canRun = false, to = null, ran = null } = shown
  const merchant = form.get('merchant')
  const known = await knownOf(c, merchant ? [merchant] : [])
  const preview = draft && (await c.var.ledger.rules.preview(draft, rule?.id ?? null, to))
  return showPage(
    c,
    {
      title: rule?.title ?? t('rules.new'),
      section: 'settings',
      ...(error === undefined ? {} : { status: 422 as const }),
    },
    <EditRule known={known} form={form} rule={rule} error={error}>
      {ran && (
        <p class="notice" role="status">
          {t.rich('rules.ran', {
            count: ran.transactions,
            acts: (text) => <a href="/acts">{text}</a>,
          })}
        </p>
      )}
      {preview && (
        <PreviewCard
          preview={preview}
          page={c.var.page}
          ruleId={canRun && rule ? rule.id : null}
          to={to}
        />
      )}
    </EditRule>,
  )
}

async function knownOf(c: PageContext, merchantKeys: ReadonlyArray<string>): Promise<Known> {
  const { ledger, page } = c.var
  const [accounts, merchants] = await Promise.all([
    ledger.transactions.accounts(),
    ledger.rules.merchantTitles(merchantKeys),
  ])
  return { page, accounts, merchants }
}

async function ruleOf(c: PageContext, id: string | undefined): Promise<Rule | null> {
  if (!id) return null
  return (await c.var.ledger.rules.list()).find((rule) => rule.id === id) ?? null
}

async function find(c: PageContext, id: string): Promise<Rule> {
  const rule = await ruleOf(c, id)
  if (!rule) throw absent('rule')
  return rule
}

/** A category that somebody took away meanwhile. */
async function chosen<T>(change: Promise<T>): Promise<T> {
  try {
    return await change
  } catch (error) {
    if (error instanceof UnknownCategory) {
      throw new ApiError('invalid_request', t('rules.category_gone'))
    }
    throw error
  }
}
