import { expect, it } from 'vitest'
import type { Page } from '../page.ts'
import type { Step } from './checklist.ts'
import { SetupLine } from './checklist.tsx'

const page = { formats: { number: String } } as unknown as Page
const step = (name: Step['name'], isDone: boolean): Step => ({ name, isDone, trouble: [] })
const lineOf = (...steps: ReadonlyArray<Step>) =>
  String(<SetupLine steps={steps} page={page} />).replace(/<[^>]*>/g, '')

it('names the next step, and is gone once every step is done', () => {
  const line = lineOf(step('address', true), step('mail', false))
  expect(line).toContain('Next: The first bank mail')
  expect(lineOf(step('address', true), step('mail', true))).toBe('')
})
