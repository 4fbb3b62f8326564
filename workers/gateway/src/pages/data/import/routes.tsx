/** /settings/data/import: files come in; the script reads them, and this shows what it found. */
import { Hono } from 'hono'
import { ApiError, absent } from '../../../api/problem.ts'
import { t } from '../../../language.ts'
import type { PageApp } from '../../page.ts'
import { idParam } from '../../parts/id-param.ts'
import { showFragment } from '../../parts/respond.tsx'
import { showSettings } from '../../settings/sections.tsx'
import { Card } from './card.tsx'
import { cardProps } from './card-schema.ts'
import { OneImport } from './one.tsx'
import { ImportPage } from './page.tsx'

export const importing = new Hono<PageApp>()

importing.get('/', async (c) => {
  const imports = await c.var.ledger.imports.list()
  return showSettings(c, '/settings/data', <ImportPage imports={imports} page={c.var.page} />)
})

importing.post('/card', async (c) => {
  const card = cardProps.safeParse(await c.req.json().catch(() => null))
  if (!card.success) throw new ApiError('invalid_request', t('fields.notCard'))
  const accounts = await c.var.ledger.transactions.accounts()
  return showFragment(c, <Card card={card.data} accounts={accounts} page={c.var.page} />)
})

importing.get('/:id', async (c) => {
  const { ledger, page } = c.var
  const id = idParam(c)
  const [one, reconciled] = await Promise.all([
    ledger.imports.get(id),
    ledger.imports.reconcile(id),
  ])
  if (!one || !reconciled) throw absent('import')
  return showSettings(
    c,
    '/settings/data',
    <OneImport one={one} reconciled={reconciled} page={page} />,
  )
})
