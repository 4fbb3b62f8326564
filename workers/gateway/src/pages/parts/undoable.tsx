/** Says what happened, with the way back at hand for as long as it stands there. */

import type { Child } from 'hono/jsx'
import { t } from '../../language.ts'
import { postTo } from './post-form.tsx'

export function Undoable({ act, children }: { act: string; children?: Child }) {
  return (
    <hx-partial hx-target="#status" hx-swap="innerHTML">
      <form
        class="toast undoable"
        {...postTo(`/acts/${act}/undo`, { target: '#status', swap: 'innerHTML' })}
      >
        <input type="hidden" name="notice" value="yes" />
        <span>{children}</span>
        <button type="submit" class="button compact">
          {t('parts.undo')}
        </button>
      </form>
    </hx-partial>
  )
}
