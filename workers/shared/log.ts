/**
 * One line of JSON per event. Fields hold ids, codes and counts: never a mail's text, an amount, a
 * merchant, an address or a token, because logs are read and kept by others.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

export function log(level: 'info' | 'error', event: string, fields: LogFields = {}): void {
  console[level](JSON.stringify({ event, ...fields }))
}

/** What may be logged of an error: its name and code. Its message may quote what was written. */
export function errorFields(error: unknown): { error: string; code: string | null } {
  if (!(error instanceof Error)) return { error: typeof error, code: null }
  const code: unknown = Reflect.get(error, 'code')
  const isCode = typeof code === 'string' || typeof code === 'number'
  return { error: error.name, code: isCode ? String(code) : null }
}
