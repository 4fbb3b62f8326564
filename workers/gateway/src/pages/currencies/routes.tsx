/** /settings/currencies: the home currency, rates by hand or from a file, and where refunds count. */
import { Hono } from 'hono'
import { addDays } from '#shared/local-time.ts'
import { isCurrency } from '#shared/money.ts'
import { ratesIn, wrongLineIn } from '#shared/rates.ts'
import { ApiError } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { REFUND_MONTHS } from '../../ledger/links/schema.ts'
import { MOST_RATES, ratesBody } from '../../ledger/rates/schema.ts'
import type { PageApp } from '../page.ts'
import { typedOnto } from '../parts/was.tsx'
import { showSettings } from '../settings/sections.tsx'
import { Currencies, homeFields } from './page.tsx'

export const currencies = new Hono<PageApp>()

/** Days that the page lists. */
const SHOWN_DAYS = 14

/** A file of the bank has them all; one request of this page sets as many days of these. */
const MOST_FILE = 2_000_000

currencies.get('/', async (c) => {
  const { ledger, page } = c.var
  const range = { from: addDays(page.today, -SHOWN_DAYS), to: page.today }
  const [settings, rates] = await Promise.all([
    ledger.settings.get(),
    ledger.rates.list(range, null),
  ])
  const shown = <Currencies page={page} settings={settings} rates={rates} />
  return showSettings(c, '/settings/currencies', shown)
})

currencies.post('/', async (c) => {
  const typed = await typedOnto(c, homeFields(await c.var.ledger.settings.get()))
  const code = typed.home.toUpperCase()
  if (code !== '' && !isCurrency(code)) throw new ApiError('invalid_request', t('rates.wrong_code'))
  const refundMonth = REFUND_MONTHS.find((month) => month === typed.refundMonth) ?? 'purchase'
  const patch = { homeCurrency: code === '' ? null : code, refundMonth }
  await c.var.ledger.settings.update(patch, { person: c.var.actor.person })
  return c.redirect('/settings/currencies', 303)
})

currencies.post('/rates', async (c) => {
  const form = await c.req.parseBody()
  const file = form.file instanceof File && form.file.size > 0 ? form.file : null
  if (file && file.size > MOST_FILE) throw new ApiError('invalid_request', t('rates.too_large'))
  const typed = String(form.rates ?? '')
  const wrong = file ? null : wrongLineIn(typed)
  if (wrong !== null)
    throw new ApiError('invalid_request', t('rates.wrong_line', { line: wrong.slice(0, 80) }))
  const found = ratesIn(file ? await file.text() : typed)
  // Of a long file, the newest days.
  const rates = found.sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, MOST_RATES)
  const parsed = ratesBody.safeParse({ rates })
  if (!parsed.success) throw new ApiError('invalid_request', t('rates.none_found'))
  await c.var.ledger.rates.set(parsed.data.rates, { person: c.var.actor.person })
  return c.redirect('/settings/currencies', 303)
})
