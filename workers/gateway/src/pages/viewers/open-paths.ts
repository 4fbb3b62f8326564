/**
 * Which pages somebody who may only see the ledger can open, and which forms they can send: only
 * what is named here. A page that is new is closed until somebody decided otherwise.
 *
 * Not among them: what shows the address to forward to or the codes that confirm it (mails, review,
 * setup), what shows money to others (webhooks, backups), and what is only there to change things.
 */

const ID = '[\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12}'

const SEEN = [
  '/',
  '/transactions',
  `/transactions/${ID}`,
  `/transactions/${ID}/row`,
  '/transactions/owed',
  '/budgets',
  `/budgets/${ID}`,
  '/recurring',
  '/report',
  '/report/report.csv',
  '/settings',
  '/settings/at-once',
  '/settings/people',
  '/settings/access',
  '/oauth/authorize',
].map(whole)

/** What is about nobody but the person: how they read, the mails that they get, their tokens, where they are signed in. */
const OWN = [
  '/settings/profile',
  '/settings/summary',
  '/settings/at-once',
  // A program that they let in may read, as they do.
  '/oauth/authorize',
  '/settings/tokens',
  `/settings/tokens/${ID}/revoke`,
  '/settings/sessions/[\\w-]+/end',
  '/auth/logout',
  '/auth/logout-everywhere',
].map(whole)

/** Whether they may open it; `path` has no query. */
export function maySee(path: string): boolean {
  return SEEN.some((pattern) => pattern.test(path))
}

/** Whether they may send this form. */
export function maySend(path: string): boolean {
  return OWN.some((pattern) => pattern.test(path))
}

function whole(path: string): RegExp {
  return new RegExp(`^${path}$`)
}
