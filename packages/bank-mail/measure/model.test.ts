import { expect, it } from 'vitest'
import { exampleOf, learn, scoreOf } from './model.ts'
import type { Class } from './sentences.ts'
import { writtenSentences } from './sentences.ts'

const example = (of: Class, masked: string) => exampleOf({ from: 'en', of, masked })

const EXAMPLES = ['coffee', 'ticket', 'hotel', 'petrol'].flatMap((what) => [
  example('declined', `the payment for the ${what} was turned down`),
  example('reversed', `the payment for the ${what} was called off`),
  example('done', `the payment for the ${what} was made with your card`),
  example('done', `thank you for the payment for the ${what}`),
])

it('tells sentences apart that it did not see by the words that make the difference', () => {
  const model = learn(EXAMPLES)
  const score = (masked: string) => scoreOf(model, example('done', masked).features)
  expect(score('the payment for the flowers was turned down')).toBeGreaterThan(0)
  expect(score('the payment for the flowers was made with your card')).toBeLessThan(0)
})

it('learns the same of the same', () => {
  expect(learn(EXAMPLES)).toEqual(learn(EXAMPLES))
})

it('finds a class and a sentence in every line that was written', () => {
  expect(writtenSentences().length).toBeGreaterThan(9000)
})
