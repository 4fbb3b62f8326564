import { expect, it } from 'vitest'
import { type Facts, type StepName, stepsOf } from './checklist.ts'
import { PROVIDERS } from './providers.ts'

const NOW = '2026-11-20T10:30:00.000Z'
const NOTHING: Facts = {
  setup: { isAsked: false, banks: [], forwardedAt: null, ticked: [] },
  confirmationAt: null,
  mailAt: null,
  testAt: null,
  hasRecorded: false,
  waiting: 0,
  hasImport: false,
  hasBudget: false,
  now: NOW,
}

const with_ = (changes: Partial<Facts>) => stepsOf({ ...NOTHING, ...changes })
const done = (changes: Partial<Facts>): Array<StepName> =>
  with_(changes)
    .filter(({ isDone }) => isDone)
    .map(({ name }) => name)
const troubleOf = (name: StepName, changes: Partial<Facts>) =>
  with_(changes).find((step) => step.name === name)?.trouble ?? []

const forwarded = (at: string): Partial<Facts> => ({
  setup: { ...NOTHING.setup, forwardedAt: at },
})

it('begins with nothing done, and nothing wrong', () => {
  expect(done({})).toEqual([])
  expect(with_({}).flatMap(({ trouble }) => trouble)).toEqual([])
})

it('a code that came shows that the address is right; a mail after it, that it was typed in', () => {
  const code = { confirmationAt: '2026-11-20T10:00:00.000Z', mailAt: '2026-11-20T10:00:00.000Z' }
  expect(done(code)).toEqual(['address', 'forwarding'])
  expect(done({ ...code, mailAt: '2026-11-20T10:05:00.000Z' })).toContain('code')
})

it('a bank mail settles everything before it', () => {
  const steps = done({ hasRecorded: true, mailAt: NOW })
  expect(steps).toEqual(['address', 'forwarding', 'code', 'mail', 'test'])
})

it('what only the person knows is ticked', () => {
  const ticked = ['alerts', 'import', 'budget', 'test']
  expect(done({ setup: { ...NOTHING.setup, ticked } })).toEqual([
    'test',
    'alerts',
    'import',
    'budget',
  ])
})

it('ten minutes without anything: three reasons; before, none', () => {
  expect(troubleOf('code', forwarded('2026-11-20T10:25:00.000Z'))).toEqual([])
  expect(troubleOf('code', forwarded('2026-11-20T10:10:00.000Z'))).toHaveLength(3)
  expect(troubleOf('mail', forwarded('2026-11-20T10:10:00.000Z'))).toHaveLength(3)
})

it('mail that came and waits is no mail that is missing', () => {
  const waiting = { ...forwarded('2026-11-20T10:10:00.000Z'), mailAt: NOW, waiting: 2 }
  expect(troubleOf('mail', waiting)).toEqual(['checklist.trouble.waiting'])
  expect(troubleOf('code', waiting)).toEqual([])
})

it.each([
  ['gmail', 'a.example OR b.example'],
  ['outlook', 'a.example\nb.example'],
  ['fastmail', 'from:a.example OR from:b.example'],
  ['zoho', 'a.example, b.example'],
])('the filter of %s is in its own words', (id, wanted) => {
  const filter = PROVIDERS.find((provider) => provider.id === id)?.filter
  expect(filter?.(['a.example', 'b.example'])).toBe(wanted)
})
