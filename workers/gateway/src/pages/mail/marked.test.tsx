import { expect, it } from 'vitest'
import { MarkedText } from './marked.tsx'

const text = 'Paid 5.00 <b>to</b> BLUE CAFE'

it('marks what was read, says what it is, and runs nothing of the mail', () => {
  const at = (of: string, words: string) => {
    const start = text.indexOf(words)
    return { of, in: 'text' as const, start, end: start + words.length }
  }
  const values = [at('merchant', 'BLUE CAFE'), at('amount', '5.00'), at('amount', '5.00')]
  const html = String(<MarkedText text={text} values={values} />)
  expect(html.match(/<mark/g)).toHaveLength(2)
  expect(html).toMatch(/<mark title="Amount">.*5\.00<\/mark> &lt;b&gt;to&lt;\/b&gt; <mark title="M/)
  expect(html.replace(/<[^>]*>/g, '')).toBe('Paid 5.00 &lt;b&gt;to&lt;/b&gt; BLUE CAFE')
})

it('shows a text that was cut with the marks that are still in it', () => {
  const html = String(
    <MarkedText text="Paid" values={[{ of: 'amount', in: 'text', start: 5, end: 9 }]} />,
  )
  expect(html).toBe('Paid')
})
