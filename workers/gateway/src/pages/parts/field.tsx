/** A labelled field with its error, wired for screen readers. */
import type { Child } from 'hono/jsx'

/** What the control inside has to carry. */
export type Control = {
  id: string
  name: string
  'aria-invalid': 'true' | undefined
  'aria-describedby': string | undefined
}

type FieldProps = {
  id: string
  name: string
  label: string
  error?: string | undefined
  help?: string
  class?: string
  children: (control: Control) => Child
}

export function Field({ id, name, label, error, help, class: extra = '', children }: FieldProps) {
  const describedBy = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ')
  return (
    <div class={`field ${extra}`.trim()}>
      <label for={id}>{label}</label>
      {children({
        id,
        name,
        'aria-invalid': error ? 'true' : undefined,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
      })}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}
