/** The JSON API, and its description made of the same schemas that validate. */
import { authenticate } from '../auth/authenticate.ts'
import { limitBody, MAX_IMPORT_BYTES } from '../body-limit.ts'
import { t } from '../language.ts'
import { limitApi } from '../limits.ts'
import { createRoutes } from './create-routes.ts'
import { hideSecrets } from './hide-secrets.ts'
import { ApiError, answerError } from './problem.ts'
import { accounts } from './routes/accounts.ts'
import { acts } from './routes/acts.ts'
import { backup } from './routes/backup.ts'
import { budgets } from './routes/budgets.ts'
import { bulk } from './routes/bulk.ts'
import { calibrations } from './routes/calibrations.ts'
import { categories } from './routes/categories.ts'
import { exported } from './routes/export.ts'
import { health } from './routes/health.ts'
import { history } from './routes/history.ts'
import { imports } from './routes/imports.ts'
import { links } from './routes/links.ts'
import { mail } from './routes/mail.ts'
import { merchants } from './routes/merchants.ts'
import { parts } from './routes/parts.ts'
import { rates } from './routes/rates.ts'
import { recurring } from './routes/recurring.ts'
import { review } from './routes/review.ts'
import { rules } from './routes/rules.ts'
import { senders } from './routes/senders.ts'
import { settings } from './routes/settings.ts'
import { summary } from './routes/summary.ts'
import { tokens } from './routes/tokens.ts'
import { transactions } from './routes/transactions.ts'
import { webhooks } from './routes/webhooks.ts'
import { wordings } from './routes/wordings.ts'

const OPEN = new Set(['/api/health', '/api/openapi.json'])

const authenticated = authenticate()
const limited = limitBody()
// What an import brings at once is more than any form.
const limitedImport = limitBody(MAX_IMPORT_BYTES)
const IS_IMPORT = /^\/api\/(?:imports|backup)\//

export const api = createRoutes().basePath('/api')

api.use(async (c, next) => {
  await next()
  c.res.headers.set('cache-control', 'no-store')
})
api.use(limitApi)
api.use((c, next) => (OPEN.has(c.req.path) ? next() : authenticated(c, next)))
api.use(hideSecrets)
api.use((c, next) => (IS_IMPORT.test(c.req.path) ? limitedImport : limited)(c, next))

api.use(async (c, next) => {
  // Besides being what the routes read, JSON is what no form of another site can send.
  const type = c.req.header('content-type') ?? ''
  const isEmpty = c.req.raw.body === null || c.req.header('content-length') === '0'
  if (!isEmpty && !/^application\/json\b/i.test(type)) {
    throw new ApiError('unsupported_media_type', t('problems.sendJson'))
  }
  await next()
})

for (const routes of [
  health,
  bulk,
  transactions,
  history,
  parts,
  acts,
  accounts,
  summary,
  recurring,
  mail,
  calibrations,
  categories,
  budgets,
  merchants,
  review,
  rules,
  links,
  rates,
  wordings,
  senders,
  settings,
  imports,
  backup,
  tokens,
  webhooks,
  exported,
]) {
  api.route('/', routes)
}

api.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
  type: 'http',
  scheme: 'bearer',
  description: 'A personal token (settings, API tokens) or an access token of Entra ID',
})

api.doc31('/openapi.json', {
  openapi: '3.1.0',
  info: {
    title: 'Bank mail expense tracker',
    version: '1',
    description:
      'Amounts are decimal strings beside their ISO 4217 currency. Dates are local to you, ' +
      'instants are UTC. Errors are application/problem+json.',
  },
  security: [{ bearer: [] }],
})

api.onError(answerError)
