/**
 * The one Trusted Types policy of the site. HTML comes only from our own origin (HTMX's mode is
 * `same-origin`, the connect-src is 'self') and the gateway escapes every value in it; scripts are
 * never made from text.
 */
type Policy = {
  createHTML(html: string): string
  createScript(code: string): string
  createScriptURL(url: string): string
}

function refuse(): never {
  throw new TypeError('No script is made from text on this site')
}

/** The scripts that run beside a page. */
const WORKERS = /^\/(?:service-worker|assets\/reader-worker\.[A-Z0-9]{8})\.js$/

const rules: Policy = {
  createHTML: (html) => html,
  createScript: refuse,
  createScriptURL: (url) => (WORKERS.test(url) ? url : refuse()),
}

const factory = (
  globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }
).trustedTypes

export const policy: Policy = factory?.createPolicy('site', rules) ?? rules

/** Stands where HTMX would compile an expression: `hx-on`, `js:` values and trigger filters. */
export function RefuseToCompile(): never {
  return refuse()
}
