/**
 * What a page that is open shows to ask whether the ledger changed. It opens nothing else: what
 * changed is then asked for as any page is. Sealed, so that asking needs no row of a session, and no
 * database that sleeps is woken to look for one.
 */
import { allowedPeople } from '../auth/people.ts'
import { open, seal } from '../auth/sealed.ts'

const PURPOSE = 'a page that is kept up to date'
/** Seconds. A page gets a new one whenever it is brought up to date. */
const TIME = 7 * 24 * 60 * 60

/** `key`: the ledger's own (`change-mark.ts`), whichever way people sign in. */
export function liveTicket(key: string, person: string): Promise<string> {
  return seal(key, PURPOSE, { person }, TIME)
}

/** Whether it is one of ours, of somebody who may still sign in. */
export async function isLiveTicket(
  env: Pick<GatewayEnv, 'ALLOWED_PEOPLE' | 'ALLOWED_VIEWERS'>,
  key: string,
  ticket: string,
): Promise<boolean> {
  const values = await open(key, PURPOSE, ticket)
  return typeof values?.person === 'string' && allowedPeople(env).has(values.person)
}
