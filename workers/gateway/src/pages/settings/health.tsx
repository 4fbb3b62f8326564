/** How the tracker is, a line for each part. */
import type { Check } from '../../health.ts'
import { t } from '../../language.ts'

const SIGNS = { ok: '✔', wrong: '✖', unknown: '?' } as const

export function HealthSection({ checks }: { checks: ReadonlyArray<Check> }) {
  return (
    <section class="card stack" aria-labelledby="health-title">
      <h2 id="health-title">{t('health.title')}</h2>
      <ul class="things health">
        {checks.map(({ name, status, what, remedy }) => (
          <li class={`is-${status}`}>
            <p>
              <span class="health-sign" aria-hidden="true">
                {SIGNS[status]}
              </span>{' '}
              <strong>{t(`health.name.${name}`)}</strong>{' '}
              <span class="visually-hidden">{t(`health.status.${status}`)}: </span>
              <span class="muted">{what}</span>
            </p>
            {remedy && <p class="muted small">{t(remedy)}</p>}
          </li>
        ))}
      </ul>
      <p class="muted small">{t('health.doctor', { command: 'npm run doctor' })}</p>
    </section>
  )
}
