/** /live: the mark of the last change, for pages that are open. One read, of no session. */

import { Hono } from 'hono'
import { answerError } from '../api/problem.ts'
import type { App } from '../app.ts'
import { AuthError } from '../auth/auth-error.ts'
import { liveState } from '../database/change-mark.ts'
import { t } from '../language.ts'
import { addressOf, countUse } from '../limits.ts'
import { isLiveTicket } from './ticket.ts'

/** The header that brings the ticket; an address would be written down on its way. */
export const TICKET_HEADER = 'x-live-ticket'

const MOST_LENGTH = 1000

export const live = new Hono<App>()

live.get('/', async (c) => {
  c.header('cache-control', 'no-store')
  await countUse(c, 'API_LIMIT', addressOf(c))
  const ticket = c.req.header(TICKET_HEADER) ?? ''
  if (ticket === '' || ticket.length > MOST_LENGTH) throw refused()
  const { mark, key } = await liveState(c.env)
  if (!(await isLiveTicket(c.env, key, ticket))) throw refused()
  return c.text(mark)
})

function refused(): AuthError {
  return new AuthError('unauthenticated', t('problems.loadAgain'))
}

live.onError(answerError)
