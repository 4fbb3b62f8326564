import type { IgnoringTemplate } from '../../template/types.ts'

/** What banks of Hungary write where no money moves, in the language of the country. */
export const REFUSALS: ReadonlyArray<IgnoringTemplate> = [
  { id: 'refused', when: ['sikertelen|elutasít~|visszautasít~'], ignored: 'declined' },
  { id: 'code', when: ['kódja {digits}|jelszava {digits}'], ignored: 'otp' },
]
