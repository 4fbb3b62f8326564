import { postTo } from '../parts/post-form.tsx'

/** Attributes of a form whose answer takes the place of the whole row. */
export function rowForm(action: string) {
  return postTo(action, { target: 'closest [data-row]' })
}
