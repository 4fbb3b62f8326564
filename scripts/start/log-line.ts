/** What the log of the workers keeps of a line. */

/**
 * A line of our own `log()` as it is; of anything else, which may quote a mail or a request, only
 * the kind of error that it begins with.
 */
export function logLine(message: string): string {
  const line = message.trim()
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed === 'object' && parsed !== null && 'event' in parsed) return line
  } catch {
    // Not one of ours.
  }
  const name = /\b([A-Z]\w{0,40}(?:Error|Exception))\b/.exec(line.slice(0, 400))?.[1]
  return JSON.stringify({ event: 'runtime', error: name ?? 'other' })
}
