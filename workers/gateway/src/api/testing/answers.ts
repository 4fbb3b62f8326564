/** What a test expects of an answer. */
import { expect } from 'vitest'

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field.
export type Json = any

/** The JSON of an answer that has to be of this status. */
export async function ok(answer: Promise<Response>, status = 200): Promise<Json> {
  const response = await answer
  const text = await response.text()
  expect(response.status, text).toBe(status)
  return text === '' ? null : JSON.parse(text)
}

/** What a refused request says: status, code, and the fields that are wrong. */
export async function refused(answer: Promise<Response>) {
  const response = await answer
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = (await response.json()) as Json
  expect(body.status).toBe(response.status)
  const fields = body.errors?.map(({ field }: { field: string }) => field) ?? []
  return [response.status, body.code, ...fields]
}
