import type { IgnoringTemplate } from '../../template/types.ts'

/** What banks of Poland write where no money moves, in the language of the country. */
export const REFUSALS: ReadonlyArray<IgnoringTemplate> = [
  {
    id: 'refused',
    when: ['odrzucon~|odmow~|nie została zrealizowana|brak środków'],
    ignored: 'declined',
  },
  {
    id: 'code',
    when: ['kod (autoryzacyjny|weryfikacyjny|sms) {digits}|hasło sms'],
    ignored: 'otp',
  },
  {
    id: 'to-come',
    when: ['(zostanie|zostaną) {_}(wykonan~|pobran~|zrealizowan~)|zaplanowan~'],
    ignored: 'reminder',
  },
]
