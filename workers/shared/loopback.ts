/** This machine, by the names that a URL gives it. */
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** `hostname` as `URL` has it: in lower case, IPv6 in brackets. */
export function isLoopbackName(hostname: string): boolean {
  return LOOPBACK.has(hostname)
}
