/** /acts: what was done, and undoing it; /bin: what was deleted. */
import { Hono } from 'hono'
import { ApiError, absent } from '../../api/problem.ts'
import { formOf } from '../entry/form.ts'
import { address } from '../filter.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { Said, showFragment, showPage } from '../parts/respond.tsx'
import { DeletedRow } from '../transactions/row.tsx'
import { Acts } from './page.tsx'

const SHOWN = 40

export const acts = new Hono<PageApp>()

acts.get('/', async (c) =>
  showPage(c, { title: 'What you did', section: null }, await actsOf(c, c.req.query('cursor'))),
)

acts.post('/:id/undo', async (c) => {
  const { ledger, actor, page } = c.var
  const outcome = await ledger.acts.undo(idParam(c), { person: actor.person })
  if (outcome.status === 'absent') throw absent('act')
  if (outcome.status === 'already_undone') throw new ApiError('conflict', 'It is undone already')
  if (outcome.status === 'too_old') {
    throw new ApiError('gone', 'That was more than thirty days ago')
  }
  const { kept } = outcome
  const left = `, but for ${page.formats.number(kept)} that changed since`
  const said = `Undone${kept > 0 ? left : ''}`
  if (!wantsFragment(c)) return c.redirect('/acts', 303)
  c.header('hx-trigger', 'ledger-changed')
  if ((await formOf(c)).get('notice') === 'yes') {
    return showFragment(c, <p class="toast">{said}</p>)
  }
  return showFragment(
    c,
    <>
      {await actsOf(c, undefined)}
      <Said>{said}</Said>
    </>,
  )
})

async function actsOf(c: PageContext, cursor: string | undefined) {
  const found = await c.var.ledger.acts.list({ cursor: cursor ?? null, limit: SHOWN })
  return <Acts acts={found.items} nextCursor={found.nextCursor} page={c.var.page} />
}

export const bin = new Hono<PageApp>()

bin.get('/', async (c) => {
  const cursor = c.req.query('cursor') ?? null
  const filter = { deleted: true } as const
  const { items, nextCursor } = await c.var.ledger.transactions.list(filter, {
    cursor,
    limit: SHOWN,
  })
  return showPage(
    c,
    { title: 'The bin', section: 'transactions' },
    <>
      <div class="page-head">
        <h1>The bin</h1>
        <a class="button" href="/acts">
          What you did
        </a>
      </div>
      {items.length === 0 ? (
        <div class="card empty">
          <h2>It is empty</h2>
          <p>What you delete is kept here, so that the same mail does not bring it back.</p>
        </div>
      ) : (
        <ol class="card list-card rows" data-rows>
          {items.map((transaction) => (
            <DeletedRow transaction={transaction} page={c.var.page} />
          ))}
        </ol>
      )}
      {nextCursor !== null && (
        <p class="more-rows">
          <a class="button" href={address('/bin', { cursor: nextCursor })}>
            Earlier ones
          </a>
        </p>
      )}
    </>,
  )
})
