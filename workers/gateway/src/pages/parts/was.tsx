/**
 * What a form showed when it was opened, so that one that was open in another tab writes only what
 * its person changed.
 */
import { ApiError } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { formOf } from '../entry/form.ts'
import type { PageContext } from '../page.ts'

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

/**
 * The form as it is meant: what its person left as it was shown is as it is `now`. Throws what to say
 * where a field was changed here and, since the form was opened, elsewhere too, to something else. A
 * form that does not say what it showed was all typed.
 * `now`: fields as the form would show them; `say`: what is said of a value.
 */
export function onto(form: Form, now: Values, say = (value: string) => value): Form {
  const meant = new Map(form)
  for (const [name, value] of Object.entries(now)) {
    const was = form.get(PREFIX + name) ?? value
    const typed = form.get(name)?.trim() ?? ''
    if (was === value || typed === value) continue
    if (typed !== was) throw new ApiError('precondition_failed', meanwhile(say(value)))
    meant.set(name, value)
  }
  return meant
}

/** The same of the form that was posted, where its fields are those of `now`: as text, empty where it lacks one. */
export async function typedOnto<Name extends string>(
  c: PageContext,
  now: Readonly<Record<Name, string>>,
  say?: (value: string) => string,
): Promise<Record<Name, string>> {
  const meant = onto(await formOf(c), now, say)
  const names = Object.keys(now) as Array<Name>
  const fields = names.map((name) => [name, meant.get(name)?.trim() ?? ''])
  return Object.fromEntries(fields) as Record<Name, string>
}

/** What to say of a field that says `value` now, though it was changed here. */
export function meanwhile(value: string): string {
  return value ? t('transactions.changedMeanwhile', { value }) : t('transactions.emptiedMeanwhile')
}
