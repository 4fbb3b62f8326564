/** Forms in which somebody has written or chosen something. */

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Where a person says something; what the server gave along, and what is secret, is none. */
export function fieldsOf(form: HTMLFormElement): Array<Field> {
  return [...form.elements].filter((element): element is Field =>
    element.matches(
      'textarea, select, input:not([type=hidden], [type=password], [type=file], [type=submit], [type=button])',
    ),
  )
}

export function isBox(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)
}

export function isTyping(element: Element | null): boolean {
  return element instanceof HTMLElement && element.matches('input, textarea, select')
}

/** Something stands in it that the page did not bring, or is about to. */
export function isTouched(form: HTMLFormElement): boolean {
  if (form.contains(document.activeElement) && isTyping(document.activeElement)) return true
  return isWritten(form)
}

/** Something stands in it that the page did not bring. */
export function isWritten(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => isChanged(field as Field))
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    return (
      [...field.options].some((option) => option.selected !== option.defaultSelected) &&
      [...field.options].some((option) => option.defaultSelected)
    )
  }
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false
  if (isBox(field)) return field.checked !== field.defaultChecked
  return field.type !== 'hidden' && field.value !== field.defaultValue
}
