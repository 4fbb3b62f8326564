/** Forms that change something, and what they have in common. */
import type { Child } from 'hono/jsx'
import { t } from '../../language.ts'
import { SHOWS_ERRORS } from './refused.ts'

type Into = {
  /** A selector of HTMX; without one, the answer takes the place of the form itself. */
  target?: string
  swap?: 'outerHTML' | 'innerHTML' | 'delete'
  /** Whose requests are one at a time. */
  sync?: string
}

/**
 * Attributes of a form that is sent to `action`: by HTMX, whose answer goes into `target`, and by the
 * browser itself where there is no script. A second click while the first is under way is dropped.
 */
export function postTo(action: string, { target, swap = 'outerHTML', sync = 'this' }: Into = {}) {
  return {
    method: 'post' as const,
    action,
    'hx-post': action,
    'hx-target': target,
    'hx-swap': swap,
    'hx-sync': `${sync}:drop`,
  }
}

type CardFormProps = {
  id: string
  action: string
  title: string
  /** Whether the answer is this form again, with what was wrong in it or as it is kept now. */
  swaps?: boolean
  children?: Child
}

/** A card of the settings that is saved as a whole. */
export function CardForm({ id, action, title, swaps = false, children }: CardFormProps) {
  const way = swaps ? { ...postTo(action), ...SHOWS_ERRORS } : { method: 'post' as const, action }
  return (
    <form id={id} class="card stack" aria-labelledby={`${id}-title`} {...way}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <Save />
    </form>
  )
}

/** The button of a form that keeps what stands in it. */
export function Save() {
  return (
    <div class="buttons">
      <button type="submit" class="button primary">
        {t('settings.save')}
      </button>
    </div>
  )
}
