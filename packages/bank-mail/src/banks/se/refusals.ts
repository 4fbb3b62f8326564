import type { IgnoringTemplate } from '../../template/types.ts'

/** What banks of Sweden write where no money moves, in the language of the country. */
export const REFUSALS: ReadonlyArray<IgnoringTemplate> = [
  { id: 'refused', when: ['nekad~|nekat~|avvisad~|medges ej'], ignored: 'declined' },
  { id: 'code', when: ['kod {_}är {digits}'], ignored: 'otp' },
]
