/** Mails that the tests send: the demo's letters with the test's own values. */
import type { DemoEvent } from '../../scripts/demo/event.ts'
import { chaseLetter } from '../../scripts/demo/letters/chase.ts'
import { toMime } from '../../scripts/demo/mime.ts'

const PURCHASE: DemoEvent = {
  bank: 'chase',
  kind: 'purchase',
  amountMinor: 1850,
  who: 'STARBUCKS STORE 05117',
  date: '2026-11-20',
  time: '09:14',
}

/** A card purchase as Chase tells it; `id` makes its Message-ID, new each time unless given. */
export function purchaseMail(
  values: Partial<DemoEvent> = {},
  id: string = crypto.randomUUID(),
): Promise<Buffer> {
  const event = { ...PURCHASE, ...values }
  return toMime(chaseLetter(event), id, new Date(`${event.date}T${event.time}:30-05:00`))
}

export type ApiTransaction = {
  id: string
  kind: string
  amount: string
  currency: string
  merchant: string | null
  category: string | null
}

export type ApiMail = { id: string; status: string; reason: string | null; sender: string | null }

type Api = { apiFetch(path: string): Promise<Response> }

async function all<T>(api: Api, path: string): Promise<Array<T>> {
  const items: Array<T> = []
  let cursor: string | null = null
  do {
    const query = new URLSearchParams({ limit: '100', ...(cursor === null ? {} : { cursor }) })
    const response = await api.apiFetch(`${path}?${query}`)
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    const page = (await response.json()) as { items: Array<T>; nextCursor: string | null }
    items.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return items
}

/** Everything in the ledger, newest first. */
export const transactions = (api: Api) => all<ApiTransaction>(api, '/api/transactions')
export const mails = (api: Api) => all<ApiMail>(api, '/api/mail')
