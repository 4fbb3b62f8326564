import type { IgnoringTemplate } from '../../template/types.ts'

/** What banks of Norway write where no money moves, in the language of the country. */
export const REFUSALS: ReadonlyArray<IgnoringTemplate> = [
  { id: 'refused', when: ['avvist|avslått'], ignored: 'declined' },
  { id: 'code', when: ['kode {_}er {digits}'], ignored: 'otp' },
]
