import { expect, test } from 'vitest'
import { restBinding } from './rest-binding.ts'

test('what is missing is named before anything is sent', () => {
  expect(() => restBinding({})).toThrow('CLOUDFLARE_ACCOUNT_ID')
  expect(() => restBinding({ CLOUDFLARE_ACCOUNT_ID: 'a' })).toThrow('CLOUDFLARE_API_TOKEN')
})
