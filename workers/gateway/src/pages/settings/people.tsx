/** Who of the household may sign in, and what they may do. */
import { Hono } from 'hono'
import { allowedPeople } from '../../auth/people.ts'
import { t } from '../../language.ts'
import type { PageApp } from '../page.ts'
import { showSettings } from './sections.tsx'

export const people = new Hono<PageApp>()

people.get('/', async (c) => {
  const { ledger, page, actor } = c.var
  const seen = new Map((await ledger.people.seen()).map((one) => [one.person, one]))
  const at = (instant: string) => page.formats.instant(instant, page.timeZone)
  return showSettings(
    c,
    '/settings/people',
    <section class="card stack" aria-labelledby="people-title">
      <h2 id="people-title">{t('people.title')}</h2>
      <p class="muted small">{t('people.help')}</p>
      <ul class="things">
        {Array.from(allowedPeople(c.env), ([person, access]) => {
          const one = seen.get(person)
          return (
            <li>
              <div>
                <p>
                  <strong>{page.calls(person)}</strong>{' '}
                  {person === actor.person && <span class="badge">{t('people.you')}</span>}
                </p>
                <p class="muted small">
                  {one?.name && `${person} · `}
                  {t(access === 'change' ? 'people.changes' : 'people.sees')} ·{' '}
                  {one === undefined
                    ? t('people.neverHere')
                    : t('people.lastHere', { when: at(one.at) })}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
      <p class="muted small">{t.rich('people.add', { code: (text) => <code>{text}</code> })}</p>
    </section>,
  )
})
