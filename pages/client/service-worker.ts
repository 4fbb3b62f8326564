/**
 * Answers a page that cannot be reached with the offline page. It keeps that page and the style,
 * nothing else: what the ledger holds is never stored on the device.
 */
declare const STYLE: string

type Lifetime = Event & { waitUntil(work: Promise<unknown>): void }
type Fetch = Lifetime & { request: Request; respondWith(response: Promise<Response>): void }

const CACHE = `offline ${STYLE}`
const scope = self as unknown as {
  addEventListener(name: string, handler: (event: never) => void): void
  skipWaiting(): Promise<void>
}

async function keep(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll(['/offline', STYLE, '/icon.svg'])
  await scope.skipWaiting()
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))
}

async function offlinePage(): Promise<Response> {
  return (await caches.match('/offline')) ?? Response.error()
}

scope.addEventListener('install', (event: Lifetime) => event.waitUntil(keep()))
scope.addEventListener('activate', (event: Lifetime) => event.waitUntil(forgetOthers()))
scope.addEventListener('fetch', (event: Fetch) => {
  const { request } = event
  // A frame is the browser's to ask for: the server refuses another site's (isolation.ts).
  const isVisit = request.mode === 'navigate' && request.destination === 'document'
  if (isVisit && request.method === 'GET') {
    event.respondWith(fetch(request).catch(offlinePage))
  } else if (new URL(request.url).pathname === STYLE) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
  }
})
