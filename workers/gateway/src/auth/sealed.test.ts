import { expect, it } from 'vitest'
import { open, seal } from './sealed.ts'

it('opens what it sealed, for the same purpose, with the same secret, in time', async () => {
  const sealed = await seal('secret', 'sign-in', { nonce: 'n' }, 60)
  expect(await open('secret', 'sign-in', sealed)).toMatchObject({ nonce: 'n' })
  expect(sealed).not.toContain(btoa('n'))
  expect(await open('another', 'sign-in', sealed)).toBeNull()
  expect(await open('secret', 'another', sealed)).toBeNull()
  expect(await open('secret', 'sign-in', await seal('secret', 'sign-in', {}, -1))).toBeNull()
})

it('opens nothing that was changed, or is no seal at all', async () => {
  const sealed = await seal('secret', 'sign-in', { nonce: 'n' }, 60)
  const parts = sealed.split('.')
  const cut = [...parts.slice(0, 3), `${parts[3]?.slice(0, -2)}AA`, parts[4]].join('.')
  const unsealed = `${btoa('{"alg":"none"}')}.${btoa('{"nonce":"n","exp":9999999999}')}.`
  for (const forged of [cut, unsealed, '', 'x', '....']) {
    expect(await open('secret', 'sign-in', forged)).toBeNull()
  }
})
