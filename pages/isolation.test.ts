import { expect, it } from 'vitest'
import { isFromElsewhere } from './isolation.ts'

const URL_OF = new URL('https://tracker.example/settings')

it.each<[string, boolean, Record<string, string>, string?]>([
  ['a program', false, {}],
  ['an address that was typed', false, { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
  ['its own script', false, { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
  ['its own form', false, { 'sec-fetch-site': 'same-origin', origin: URL_OF.origin }, 'POST'],
  [
    'a link of another site',
    false,
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  ],
  [
    'a link of another site, by our own service worker',
    false,
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'empty' },
  ],
  [
    'a fetch of another site',
    true,
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
  ],
  [
    'a frame of another site',
    true,
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
  ],
  [
    'an image of another site',
    true,
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
  ],
  [
    'an image of a sister site',
    true,
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' },
  ],
  ['a form of another site', true, { origin: 'https://evil.example' }, 'POST'],
  ['a form of a sandbox', true, { origin: 'null' }, 'POST'],
  ['a page of another port', true, { origin: 'https://tracker.example:8443' }],
  [
    'a form of another site, from a browser that writes no Origin',
    true,
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    'POST',
  ],
])('%s: %s', (_who, expected, headers, method = 'GET') => {
  expect(isFromElsewhere(new Request(URL_OF, { headers, method }), URL_OF)).toBe(expected)
})
