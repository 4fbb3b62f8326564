/** The zone of a movement's time: what the mail writes beside it, else the bank's. */
import { countryOfCurrency } from '../countries.ts'
import { zoneAfter } from '../dates/zone.ts'
import type { Span } from '../gate/proposal.ts'
import type { Document } from './document.ts'

export type Clock = {
  /** ISO 3166 country of the bank, or null. */
  readonly country: string | null
  /** IANA zone that counts where the mail writes none; null where it is not known. */
  readonly timeZone: string | null
  /** ISO 4217 currency of the amount. */
  readonly currency: string
}

/** IANA zone of the time at `time`, or null where it is not known: the bank's may not stand in for another one. */
export function zoneOf(document: Document, time: Span | undefined, clock: Clock): string | null {
  if (time === undefined) return clock.timeZone
  const { folded } = document
  const ofCurrency = countryOfCurrency(clock.currency)?.code
  const countries = [clock.country, ofCurrency].filter((code) => typeof code === 'string')
  const hasSeconds = /:\d\d:\d\d/.test(folded.slice(time.start, time.end))
  const written = zoneAfter(folded.slice(time.end, time.end + 60), { countries }, hasSeconds)
  return written === undefined ? clock.timeZone : written
}
