/** The API, asked by the page's own session. */
export class Refused extends Error {
  override name = 'Refused'
}

/** Throws Refused with the sentence of the server, or with none where it was not reached. */
export async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/api${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Refused()
  })
  if (response.status === 204) return undefined as T
  const answer = (await response.json().catch(() => null)) as (T & { detail?: string }) | null
  if (!response.ok || answer === null) throw new Refused(answer?.detail ?? String(response.status))
  return answer
}
