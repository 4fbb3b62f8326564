/** `updated_at` doubles as a version: it always grows, also within one millisecond. */
export function nextStamp(before: string, now: string): string {
  if (now > before) return now
  return new Date(Date.parse(before) + 1).toISOString()
}
