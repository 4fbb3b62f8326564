/** HTMX, with its doors to eval shut and its HTML through our Trusted Types policy. */
import htmx from 'htmx.org'
import { policy, RefuseToCompile } from './trusted.ts'

type Internals = { initSecurity(policy: unknown, sync: unknown, async: unknown): void }

htmx.registerExtension('site', {
  init(internals: Internals) {
    internals.initSecurity(policy, RefuseToCompile, RefuseToCompile)
  },
})

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
