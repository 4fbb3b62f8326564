/** The names by which a laptop's tracker may be asked. */
import { isLoopbackName } from '#shared/loopback.ts'

/**
 * Whether a request names this machine, in its Host and in its address: miniflare takes the address
 * from a header where it is given one, the browser alone writes the Host.
 */
export function isLoopback(request: Request): boolean {
  const named = [new URL(request.url).hostname]
  const host = request.headers.get('host')
  if (host !== null) named.push(URL.parse(`http://${host}`)?.hostname ?? '')
  return named.every(isLoopbackName)
}
