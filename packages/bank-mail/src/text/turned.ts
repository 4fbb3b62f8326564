/** Text that a bidirectional override shows in another order than it is written in. */

/** What stands between such a mark and its end is shown the other way round. */
const OVERRIDDEN = /[\u202d\u202e][^\u202c\n]{0,200}\d/

/** Whether `text`, its invisible characters still in it, shows digits in another order. */
export function isTurned(text: string): boolean {
  return OVERRIDDEN.test(text)
}
