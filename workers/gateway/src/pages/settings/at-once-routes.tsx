/** /settings/at-once: of which payments a mail comes at once. */
import { Hono } from 'hono'
import { formOf } from '../entry/form.ts'
import type { PageApp, PageContext } from '../page.ts'
import { AtOnce, parseAtOnce, type TypedAtOnce, typedAtOnce } from './at-once.tsx'
import { showSettings } from './sections.tsx'

/** As many currencies as the form has fields of. */
const MOST_CURRENCIES = 4

export const atOnce = new Hono<PageApp>()

atOnce.get('/', (c) => show(c))

atOnce.post('/', async (c) => {
  const { ledger, actor, page } = c.var
  const typed = await formOf(c)
  const currencies = await currenciesOf(c)
  const { chosen, errors } = parseAtOnce(typed, currencies, page.formats.locale)
  if (errors.size > 0) return show(c, { typed, errors })
  await ledger.settings.update({ mailAtOnce: chosen }, { person: actor.person })
  return c.redirect('/settings/at-once', 303)
})

type Refused = { typed: TypedAtOnce; errors: ReadonlyMap<string, string> }

async function show(c: PageContext, refused?: Refused) {
  const { ledger, page } = c.var
  const [settings, currencies, reader] = await Promise.all([
    ledger.settings.get(),
    currenciesOf(c),
    ledger.summaries.readerAtOnce(),
  ])
  const typed = refused?.typed ?? typedAtOnce(settings.mailAtOnce, page.formats)
  const shown = {
    page,
    to: reader?.to ?? null,
    currencies,
    typed,
    errors: refused?.errors ?? new Map(),
  }
  return showSettings(c, '/settings/at-once', <AtOnce {...shown} />, refused ? 422 : 200)
}

/** The person's own first; one that has a limit stays in sight. */
async function currenciesOf({ var: { ledger } }: PageContext): Promise<Array<string>> {
  const { mailAtOnce } = await ledger.settings.get()
  const limited = [...Object.keys(mailAtOnce.large), ...Object.keys(mailAtOnce.unusual)]
  const used = await ledger.notifications.currencies()
  return [...new Set([...used.slice(0, MOST_CURRENCIES), ...limited])]
}
