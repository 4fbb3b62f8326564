/** /calendar/<token>.ics: whoever has the address sees what is due, and nothing else of the ledger. */
import { Hono } from 'hono'
import { formatsFor } from '#shared/i18n/formats.ts'
import { tagOf } from '#shared/i18n/languages.ts'
import { addDays } from '#shared/local-time.ts'
import { absent, answerError } from '../api/problem.ts'
import type { App } from '../app.ts'
import { allowedPeople } from '../auth/people.ts'
import { findToken } from '../auth/personal-token.ts'
import { readBy } from '../language.ts'
import { addressOf, countUse } from '../limits.ts'

/** Days that a calendar looks back, so that what came is not gone at once, and ahead. */
const BACK = 14
const AHEAD = 180

export const calendar = new Hono<App>()

calendar.get('/:file', async (c) => {
  const { ledger } = c.var
  const secret = /^([\w-]{10,100})\.ics$/.exec(c.req.param('file'))?.[1]
  const token = secret ? await findToken(ledger.tokens, secret) : null
  const isOpen = token?.scopes.includes('calendar') && allowedPeople(c.env).has(token.person)
  if (!token || !isOpen) {
    await countUse(c, 'FAILED_TOKEN_LIMIT', addressOf(c))
    throw absent('calendar')
  }
  const today = await ledger.settings.today()
  const due = await ledger.recurring.due(addDays(today, -BACK), addDays(today, AHEAD))
  const locale = await ledger.people.localeOf(token.person)
  const { calendarOf } = await import('./feed.ts')
  const body = readBy(locale, () => calendarOf(due, formatsFor(tagOf(locale)), new Date()))
  c.header('content-type', 'text/calendar; charset=utf-8')
  c.header('cache-control', 'private, no-store')
  return c.body(body)
})

calendar.onError(answerError)
