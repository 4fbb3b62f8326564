/** Attributes of a form whose answer takes the place of the whole row. */
export function rowForm(action: string) {
  return {
    method: 'post' as const,
    action,
    'hx-post': action,
    'hx-target': 'closest [data-row]',
    'hx-swap': 'outerHTML',
    'hx-sync': 'this:drop',
  }
}
