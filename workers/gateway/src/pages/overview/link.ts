import { address } from '../filter.ts'

/** Attributes of a link that swaps the overview and not the whole document. */
export function overviewLink(query: Readonly<Record<string, string | undefined>>) {
  const href = address('/', query)
  return {
    href,
    'hx-get': href,
    'hx-target': '#overview',
    'hx-swap': 'outerHTML',
    'hx-push-url': 'true',
  }
}
