import { timingSafeEqual } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { DatabaseError } from '../../gateway/src/database/database.ts'
import { doors, SECRET_HEADER } from './doors.ts'
import type { LocalEnv } from './env.ts'

const SECRET = 'of this start'

// Node has it elsewhere than workerd.
Object.assign(crypto.subtle, { timingSafeEqual })
afterEach(() => {
  Reflect.deleteProperty(crypto.subtle, 'timingSafeEqual')
  vi.restoreAllMocks()
})

test('a door whose worker fails tells the log what failed, without the words', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const state = () => {
    throw new DatabaseError('quotes a mail', { code: 'unreachable' })
  }
  const env = { LOCAL_SECRET: SECRET, BACKUPS: { state } } as unknown as LocalEnv
  const init = { method: 'POST', headers: { [SECRET_HEADER]: SECRET }, body: '{"ask":"state"}' }
  const response = await doors.request('/_local/backup', init, env)
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('quotes')
  const entry = { path: '/_local/backup', error: 'DatabaseError', code: 'unreachable' }
  expect(error.mock.calls).toEqual([[JSON.stringify({ event: 'door_failed', ...entry })]])
})
