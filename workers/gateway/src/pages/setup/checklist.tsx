/** The checklist: what is done, what is next, and what is wrong where something does not come. */
import type { Child } from 'hono/jsx'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from '../../language.ts'
import { ForwardAddress } from '../overview/setup.tsx'
import type { Page } from '../page.ts'
import { Icon } from '../parts/icons.tsx'
import type { Step, StepName } from './checklist.ts'
import { PROVIDERS } from './providers.ts'

type ChecklistProps = { steps: ReadonlyArray<Step>; page: Page }

const titleOf = (name: StepName) => `checklist.${name}.title` as const
const textOf = (name: StepName) => `checklist.${name}.text` as const

/** All of it; below a page's own heading. */
export function Checklist({ steps, page }: ChecklistProps) {
  const done = steps.filter(({ isDone }) => isDone).length
  const values = { done: page.formats.number(done), total: page.formats.number(steps.length) }
  return (
    <section class="card welcome" id="setup" aria-labelledby="setup-title">
      <div class="card-head">
        <h2 id="setup-title">{t('checklist.heading')}</h2>
        <p class="muted small nowrap">{t('checklist.progress', values)}</p>
      </div>
      {page.forwardTo.endsWith('.localhost') && (
        <p class="notice warn">
          {t.rich<Child>('checklist.local', {
            command: 'npm run deploy',
            link: (text: Child) => <a href="/settings/data/import">{text}</a>,
          })}
        </p>
      )}
      <ol class="steps">
        {steps.map((step) => (
          <li id={`step-${step.name}`} class={step.isDone ? 'is-done' : undefined}>
            <h3>
              {t(titleOf(step.name))}
              {step.isDone && (
                <span class="step-done">
                  <Icon name="check" /> <span class="visually-hidden">{t('checklist.done')}</span>
                </span>
              )}
            </h3>
            {!step.isDone && <p class="muted">{t(textOf(step.name))}</p>}
            <Body step={step} page={page} />
            <Trouble keys={step.trouble} />
          </li>
        ))}
      </ol>
      <p class="muted">
        {done === steps.length
          ? t('checklist.finished')
          : t.rich<Child>('checklist.byHand', { link: (text: Child) => <a href="/add">{text}</a> })}
      </p>
      <Tick name="all" label={t('checklist.hide')} />
    </section>
  )
}

function Body({ step: { name, isDone }, page }: { step: Step; page: Page }) {
  if (name === 'address') return <ForwardAddress forwardTo={page.forwardTo} />
  if (name === 'forwarding') return <Providers />
  if (isDone) return null
  if (name === 'test') {
    const query = `subject=${encodeURIComponent(t('checklist.test.subject'))}`
    return (
      <div class="buttons">
        <a class="button" href={`mailto:${page.forwardTo}?${query}`}>
          {t('checklist.test.button')}
        </a>
        <Tick name="test" label={t('checklist.skip')} />
      </div>
    )
  }
  if (name === 'alerts') return <Tick name="alerts" label={t('checklist.tick')} />
  if (name === 'import' || name === 'budget') {
    const href = name === 'import' ? '/settings/data' : '/budgets'
    return (
      <div class="buttons">
        <a class="button" href={href}>
          {t(`checklist.${name}.button`)}
        </a>
        <Tick name={name} label={t('checklist.skip')} />
      </div>
    )
  }
  return null
}

function Providers() {
  return (
    <ul class="providers">
      {PROVIDERS.map(({ id, name }) => (
        <li>
          <a class="button" href={`/setup/forward/${id}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A form of one button, which says that a step is done or left out. */
function Tick({ name, label }: { name: StepName | 'all'; label: string }) {
  return (
    <form method="post" action="/setup/tick">
      <button type="submit" class="button quiet" name="step" value={name}>
        {label}
      </button>
    </form>
  )
}

function Trouble({ keys }: { keys: ReadonlyArray<PlainKey> }) {
  if (keys.length === 0) return null
  return (
    <div class="trouble">
      <p>{t('checklist.late')}</p>
      <ul>
        {keys.map((key) => (
          <li>{t(key)}</li>
        ))}
      </ul>
    </div>
  )
}

/** In one line, for who has a ledger already; nothing once every step is done. */
export function SetupLine({ steps, page }: ChecklistProps) {
  const next = steps.find(({ isDone }) => !isDone)
  if (!next) return null
  const done = steps.filter(({ isDone }) => isDone).length
  const values = { done: page.formats.number(done), total: page.formats.number(steps.length) }
  return (
    <section class="waiting" aria-label={t('checklist.title')}>
      <p>
        <span>
          {t('parts.named', {
            name: t('checklist.title'),
            value: t('checklist.progress', values),
          })}
          .
        </span>{' '}
        {t('checklist.next', { step: t(titleOf(next.name)) })}{' '}
        <a href="/setup">{t('checklist.goOn')}</a>
      </p>
    </section>
  )
}
