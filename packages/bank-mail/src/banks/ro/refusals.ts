import type { IgnoringTemplate } from '../../template/types.ts'

/** What banks of Romania write where no money moves, in the language of the country. */
export const REFUSALS: ReadonlyArray<IgnoringTemplate> = [
  {
    id: 'refused',
    when: ['refuzat~|respins~|nereușit~|fonduri insuficiente'],
    ignored: 'declined',
  },
  { id: 'code', when: ['codul {_}pentru … este {digits}'], ignored: 'otp' },
]
