/** Whether a piece of text is seen by whoever reads the mail. */

/**
 * - `seen`: whoever reads the mail sees it
 * - `varying`: some do not: those who read on a phone, or in another program
 * - `unclear`: it is shown, but where, or in which order, only a browser could tell
 * - `hidden`: nobody sees it
 */
export type Sight = 'seen' | 'varying' | 'unclear' | 'hidden'

/** Values by property, as the cascade leaves them: lower case, single spaces. */
export type Style = ReadonlyMap<string, string>

const ORDER: ReadonlyArray<Sight> = ['seen', 'varying', 'unclear', 'hidden']

export function worse(a: Sight, b: Sight): Sight {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b
}
