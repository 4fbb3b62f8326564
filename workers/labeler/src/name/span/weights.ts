/** The model of names, as measure/names/train.ts writes it: lines of a feature and its weights, in hundredths. */
import { tabbed } from 'merchant-name'
import type { SpanWeights } from './span.ts'
import FILE from './weights.txt'

/** Read when first asked for. */
let known: SpanWeights | null = null

export function spanWeights(): SpanWeights {
  known ??= new Map(
    FILE.trimEnd()
      .split('\n')
      .map((line) => {
        const [feature, numbers] = tabbed(line)
        return [feature, numbers.split(' ').map(Number)]
      }),
  )
  return known
}
