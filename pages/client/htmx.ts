/** HTMX, with its doors to eval shut and its HTML through our Trusted Types policy. */
import htmx from 'htmx.org'
import { policy, RefuseToCompile } from './trusted.ts'

type Internals = {
  initSecurity(policy: unknown, sync: unknown, async: unknown): void
  morph(old: Element, fragment: DocumentFragment, isInner: boolean): void
}

type Guards = {
  node: (old: Element, next: Element) => boolean
  attribute: (element: Element, name: string) => boolean
}

let internals: Internals | null = null
let guards: Guards = { node: () => true, attribute: () => true }

htmx.registerExtension('site', {
  init(given: Internals) {
    internals = given
    internals.initSecurity(policy, RefuseToCompile, RefuseToCompile)
  },
  htmx_before_morph_node: (old: Element, { newNode }: { newNode: Element }) =>
    guards.node(old, newNode),
  htmx_before_morph_attr: (element: Element, { attrName }: { attrName: string }) =>
    guards.attribute(element, attrName),
})

/** Makes the children of `old` those of `fragment`, keeping whatever is the same. */
export function morph(old: Element, fragment: DocumentFragment): void {
  internals?.morph(old, fragment, true)
}

/** What a morph may change: `false` leaves the element, or its attribute, as it is. */
export function onMorph(node: Guards['node'], attribute: Guards['attribute']): void {
  guards = { node, attribute }
}

export { htmx }

/** The part of HTMX's request context that this site looks at. */
export type RequestContext = {
  sourceElement: Element
  text?: string
  request: { method: string }
  response?: { status: number; headers: Headers }
}

/** Calls `handler` with the context of every HTMX event called `name`. */
export function onHtmx(name: string, handler: (context: RequestContext) => void): void {
  document.addEventListener(name, (event) => {
    const context = (event as CustomEvent<{ ctx?: RequestContext }>).detail?.ctx
    if (context) handler(context)
  })
}

/** Calls `handler` now, and whenever HTMX has brought something new into the page. */
export function onContent(handler: () => void): void {
  handler()
  document.addEventListener('htmx:after:process', handler)
}
