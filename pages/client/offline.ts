/** The service worker: it only shows a page of its own where there is no connection. */
import { policy } from './trusted.ts'

export function startOffline(): void {
  if (!('serviceWorker' in navigator) || !isSecureContext) return
  // Being without it costs a person nothing but that page.
  navigator.serviceWorker.register(policy.createScriptURL('/service-worker.js')).catch(() => {})
}
