import { expect, test } from 'vitest'
import { directorySettings, signInSettings } from './settings.ts'

const TENANT = '0f8fad5b-d9cb-469f-a165-70867728950e'
const env = {
  ALLOWED_PEOPLE: 'ana@example.com',
  ENTRA_TENANT_ID: TENANT,
  ENTRA_CLIENT_ID: 'client',
  ENTRA_AUTHORITY: '',
  ENTRA_CLIENT_SECRET: 'hidden-value',
}

test('the authority is the directory itself unless one is named', () => {
  expect(signInSettings(env).authority.href).toBe(
    `https://login.microsoftonline.com/${TENANT}/v2.0`,
  )
  const named = { ...env, ENTRA_AUTHORITY: 'https://login.example/x/' }
  expect(signInSettings(named).authority.href).toBe('https://login.example/x')
})

test.each(['ENTRA_TENANT_ID', 'ENTRA_CLIENT_ID', 'ENTRA_CLIENT_SECRET'] as const)(
  'without %s nobody signs in, and the error names it and no secret',
  (name) => {
    const attempt = () => signInSettings({ ...env, [name]: ' ' })
    expect(attempt).toThrow(name)
    expect(attempt).not.toThrow('hidden-value')
  },
)

test.each(['common', 'organizations', 'consumers', 'example.com'])(
  'a tenant of %s would let strangers in',
  (tenant) => {
    expect(() => directorySettings({ ...env, ENTRA_TENANT_ID: tenant })).toThrow('ENTRA_TENANT_ID')
  },
)

test.each(['http://login.example', 'ftp://127.0.0.1', 'no url', 'http://127.0.0.1.evil.example'])(
  'an authority of %s is refused',
  (authority) => {
    const attempt = () => directorySettings({ ...env, ENTRA_AUTHORITY: authority })
    expect(attempt).toThrow('ENTRA_AUTHORITY')
  },
)

test('plain http is taken on this machine only', () => {
  const local = { ...env, ENTRA_AUTHORITY: 'http://127.0.0.1:4000' }
  expect(directorySettings(local).authority.port).toBe('4000')
})
