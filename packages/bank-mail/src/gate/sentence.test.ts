import { expect, it } from 'vitest'
import { sentenceEnd, sentenceStart, sentencesIn } from './sentence.ts'

it('ends a sentence where Hindi does', () => {
  const text = 'पैसे जमा हुए। दुकान ने लौटाए।'
  const second = text.indexOf('दुकान')
  expect([...sentencesIn(text)].map(({ start, end }) => text.slice(start, end).trim())).toEqual([
    'पैसे जमा हुए',
    'दुकान ने लौटाए',
  ])
  expect(text.slice(sentenceStart(text, second), sentenceEnd(text, second)).trim()).toBe(
    'दुकान ने लौटाए',
  )
})
