/** /settings/at-once: of which payments a mail comes at once to whoever looks. */
import { Hono } from 'hono'
import { formOf } from '../entry/form.ts'
import type { PageApp, PageContext } from '../page.ts'
import { onto } from '../parts/was.tsx'
import { AtOnce, parseAtOnce, type TypedAtOnce, typedAtOnce } from './at-once.tsx'
import { showSettings } from './sections.tsx'

/** As many currencies as the form has fields of. */
const MOST_CURRENCIES = 4

export const atOnce = new Hono<PageApp>()

atOnce.get('/', (c) => show(c))

atOnce.post('/', async (c) => {
  const { ledger, actor, page } = c.var
  const currencies = await currenciesOf(c)
  const kept = await ledger.notifications.choice(actor.person)
  const now = typedAtOnce(kept, currencies, page.formats)
  const typed = onto(await formOf(c), Object.fromEntries(now))
  const { chosen, errors } = parseAtOnce(typed, currencies, page.formats.locale)
  if (errors.size > 0) return show(c, { typed, errors })
  await ledger.notifications.choose(chosen, { person: actor.person })
  return c.redirect('/settings/at-once', 303)
})

type Refused = { typed: TypedAtOnce; errors: ReadonlyMap<string, string> }

async function show(c: PageContext, refused?: Refused) {
  const { ledger, actor, page } = c.var
  const [chosen, currencies, { summaryTo }] = await Promise.all([
    ledger.notifications.choice(actor.person),
    currenciesOf(c),
    ledger.summaries.choice(actor.person),
  ])
  const now = typedAtOnce(chosen, currencies, page.formats)
  const shown = {
    page,
    to: summaryTo,
    currencies,
    now,
    typed: refused?.typed ?? now,
    errors: refused?.errors ?? new Map(),
  }
  return showSettings(c, '/settings/at-once', <AtOnce {...shown} />, refused ? 422 : 200)
}

/** The person's own first; one that has a limit stays in sight. */
async function currenciesOf({ var: { ledger, actor } }: PageContext): Promise<Array<string>> {
  const { large, unusual } = await ledger.notifications.choice(actor.person)
  const limited = [...Object.keys(large), ...Object.keys(unusual)]
  const used = await ledger.notifications.currencies()
  return [...new Set([...used.slice(0, MOST_CURRENCIES), ...limited])]
}
