/** Why a file or a row of it was not taken, as a sentence. */
import type { Reason } from 'statements/reason'
import type { MessageKey, Translate } from './translate.ts'

/** What only a browser has to say of a file. */
export const OF_A_BROWSER = [
  'unpacks_too_far',
  'locked',
  'too_many_here',
  'broken_file',
  'nothing_in_it',
] as const

export type Why = Omit<Reason, 'code'> & { code: Reason['code'] | (typeof OF_A_BROWSER)[number] }

/** Of what is said by no statement. */
export function whyOf(code: Why['code'], said = ''): Why {
  return { code, said, more: '' }
}

export function whyUnreadable(t: Translate, { code, said, more }: Why): string {
  // Which of the two a message names differs from one to the next.
  const say: (key: MessageKey, values: Record<string, string>) => string = t as never
  return say(`unreadable.${code}`, { said, more })
}
