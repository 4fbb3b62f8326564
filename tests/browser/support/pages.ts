/** Every page, for what is looked at on all of them. */
import { clientId } from '../../../workers/gateway/src/oauth/client.ts'
import type { Tracker } from '../../support/harness.ts'
import { mails, transactions } from '../../system/mails.ts'
import { sendConfirmation, sendDoubtful, sendPurchases } from './mails.ts'

/** The page of a program that asks whether it may come in. */
const ASKING = `/oauth/authorize?${new URLSearchParams({
  response_type: 'code',
  client_id: clientId({ name: 'Claude', redirectUris: ['https://claude.example/back'] }),
  redirect_uri: 'https://claude.example/back',
  code_challenge: 'c'.repeat(43),
  code_challenge_method: 'S256',
})}`

/** Their paths, in a ledger that is filled so that each has something to show. */
export async function everyPage(tracker: Tracker): Promise<Array<string>> {
  const date = new Date().toISOString().slice(0, 10)
  await sendPurchases(tracker, [
    { amountMinor: 1200, who: 'STARBUCKS STORE 05117', date, time: '09:00' },
    { amountMinor: 2100, who: 'QRX 90210 WVT', date, time: '09:10' },
    { bank: 'chase', amountMinor: 9300, who: 'WHOLEFDS MKT 10266', date, time: '10:30' },
  ])
  await sendConfirmation(tracker)
  await sendDoubtful(tracker)
  const [transaction] = await transactions(tracker)
  const [mail] = await mails(tracker)
  const rule = await made(tracker, '/api/rules', { if: { text: 'qrx' }, then: { tags: ['odd'] } })
  const budget = await made(tracker, '/api/budgets', {
    group: 'groceries',
    amount: '300.00',
    currency: 'USD',
  })
  return [
    '/',
    '/transactions',
    `/transactions/${transaction?.id}`,
    '/review',
    '/review/labels',
    '/review/duplicates',
    '/add',
    '/settings',
    '/settings/mail',
    '/settings/at-once',
    '/settings/categories',
    '/settings/accounts',
    '/settings/taught',
    '/settings/access',
    '/settings/webhooks',
    '/settings/data',
    '/settings/categories/pets',
    '/settings/currencies',
    '/settings/health',
    '/setup',
    '/setup/forward/gmail?bank=chase&bank=bancolombia',
    '/recurring',
    '/budgets',
    '/rules',
    '/rules/new',
    `/rules/${rule}`,
    `/budgets/${budget}`,
    '/settings/people',
    `/?year=${date.slice(0, 4)}`,
    '/transactions?q=nowhere',
    '/transactions/views',
    '/settings/data/import',
    '/report',
    ASKING,
    '/acts',
    '/bin',
    '/mail',
    `/mail/${mail?.id}`,
    '/no-such-page',
  ]
}

/** The id of what is made by the API. */
async function made(tracker: Tracker, path: string, body: object): Promise<string> {
  const response = await tracker.apiFetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return ((await response.json()) as { id: string }).id
}
