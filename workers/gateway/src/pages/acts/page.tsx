/** What was done in the last thirty days, with the way back. */

import { localDateTime } from '#shared/local-time.ts'
import { t } from '../../language.ts'
import type { Act } from '../../ledger/store.ts'
import { address } from '../filter.ts'
import type { Page } from '../page.ts'
import { Named } from '../parts/named.tsx'
import { postTo } from '../parts/post-form.tsx'
import { wordsOf } from './words.ts'

type ActsProps = { acts: ReadonlyArray<Act>; nextCursor: string | null; page: Page }

export function Acts({ acts, nextCursor, page }: ActsProps) {
  return (
    <section id="acts" aria-labelledby="acts-title">
      <div class="page-head">
        <h1 id="acts-title" tabindex={-1} autofocus>
          {t('acts.title')}
        </h1>
        <a class="button" href="/bin">
          {t('acts.bin')}
        </a>
      </div>
      {acts.length === 0 ? (
        <div class="card empty">
          <h2>{t('acts.nothing')}</h2>
          <p>{t('acts.nothingYet')}</p>
        </div>
      ) : (
        <ol class="card list-card rows">
          {acts.map((act) => (
            <ActItem act={act} page={page} />
          ))}
        </ol>
      )}
      {nextCursor !== null && (
        <p class="more-rows">
          <a class="button" href={address('/acts', { cursor: nextCursor })}>
            {t('acts.earlier')}
          </a>
        </p>
      )}
    </section>
  )
}

function ActItem({ act, page }: { act: Act; page: Page }) {
  const { formats, timeZone } = page
  const { date, time } = localDateTime(act.createdAt, timeZone)
  const words = wordsOf(act)
  return (
    <li class="row">
      <form class="row-line gone-line" {...postTo(`/acts/${act.id}/undo`, { target: '#acts' })}>
        <span>
          {act.subject === 'transaction' && act.subjectId ? (
            <a href={`/transactions/${act.subjectId}`}>{words}</a>
          ) : (
            words
          )}
          <span class="muted small">
            {' '}
            {formats.date(date, 'short')} {formats.time(time)}
          </span>
        </span>
        {act.canUndo ? (
          <button type="submit" class="button compact">
            <Named words={t('parts.undo')} of={words} />
          </button>
        ) : (
          <span class="muted small">{t(act.undoneAt ? 'acts.undone' : 'acts.tooLongAgo')}</span>
        )}
      </form>
    </li>
  )
}
