import { expect, it } from 'vitest'
import { isProviderLink } from './provider-link.ts'

it('takes links to the provider itself', () => {
  expect(isProviderLink('https://mail-settings.google.com/mail/vf-abc')).toBe(true)
  expect(isProviderLink('https://outlook.live.com/x')).toBe(true)
})

it.each([
  null,
  'http://mail.google.com/x',
  'https://google.com.example.net/x',
  'https://notgoogle.com/x',
  'https://mail.google.com@example.net/x',
  'javascript:alert(1)',
  'no link',
])('refuses %s', (link) => {
  expect(isProviderLink(link)).toBe(false)
})
