/**
 * A page that came by Back, and was left by another Back before this script ran: the address then
 * already is the earlier page's, but HTMX was not there yet to bring that page.
 */
export function reloadStale(): void {
  const [loaded] = performance.getEntriesByType('navigation')
  if (loaded && withoutHash(loaded.name) !== withoutHash(location.href)) location.reload()
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '')
}
