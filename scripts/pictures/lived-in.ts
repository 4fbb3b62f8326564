/** What a person does in the first weeks, so that no picture of the demo is of an empty page. */
import type { APIRequestContext } from 'playwright-core'

/** With a browser that is signed in to `site`. */
export async function liveIn(request: APIRequestContext, site: string): Promise<void> {
  const send = async (method: string, path: string, data?: object) => {
    const headers = { origin: site }
    const response = await request.fetch(site + path, { method, headers, ...(data && { data }) })
    if (!response.ok()) throw new Error(`${method} ${path}: ${await response.text()}`)
    return response.status() === 204 ? null : response.json()
  }
  const { items } = await send('GET', '/api/transactions?kind=purchase&limit=20')
  const paths = items.map(({ id }: { id: string }) => `/api/transactions/${id}`)
  await send('POST', '/api/budgets', { group: 'dining', amount: '250.00', currency: 'USD' })
  await send('POST', '/api/budgets', { group: 'groceries', amount: '450.00', currency: 'USD' })
  await send('POST', '/api/budgets', { category: 'fuel', amount: '120.00', currency: 'USD' })
  await send('POST', '/api/rules', {
    title: 'Market',
    if: { text: 'market' },
    then: { tags: ['household'] },
  })
  await send('POST', '/api/views', { title: 'Eating out', query: { group: 'dining' } })
  await send('PATCH', paths[1], { category: 'gifts_charity', note: 'for the neighbours' })
  await send('PATCH', paths[2], { tags: ['holiday'] })
  await send('PUT', `${paths[3]}/link`, {
    as: 'reimbursed_by',
    to: null,
    who: 'Ana',
    amount: '5.00',
  })
  await send('DELETE', paths[5])
}
