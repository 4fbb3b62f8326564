/**
 * What a form showed when it was opened, so that one that was open in another tab writes only what
 * its person changed.
 */
import { ApiError } from '../../api/problem.ts'
import { t } from '../../language.ts'

type Values = Readonly<Record<string, string>>
type Form = ReadonlyMap<string, string>

const PREFIX = 'was-'

/** Hidden in the form. */
export function Was({ values }: { values: Values }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={PREFIX + name} value={value} />
      ))}
    </>
  )
}

/** The fields as the form showed them; empty where it does not say. */
export function wasOf(form: Form): Map<string, string> {
  const shown = [...form].filter(([name]) => name.startsWith(PREFIX))
  return new Map(shown.map(([name, value]) => [name.slice(PREFIX.length), value]))
}

/** Whether the person changed this field; a form that does not say what it showed was all typed. */
export function isChanged(form: Form, name: string): boolean {
  const was = form.get(PREFIX + name)
  return was === undefined || was !== (form.get(name) ?? '')
}

/**
 * Throws what to say where a field was changed here and, since the form was opened, elsewhere too, to
 * something else. `now`: fields as the form would show them.
 */
export function refuseClash(form: Form, now: Values): void {
  for (const [name, value] of Object.entries(now)) {
    const was = form.get(PREFIX + name) ?? value
    if (!isChanged(form, name) || was === value || form.get(name)?.trim() === value) continue
    throw new ApiError('precondition_failed', meanwhile(value))
  }
}

/** What to say of a field that says `value` now, though it was changed here. */
export function meanwhile(value: string): string {
  return value ? t('transactions.changedMeanwhile', { value }) : t('transactions.emptiedMeanwhile')
}
