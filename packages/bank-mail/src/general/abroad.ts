/** A bank of many countries that writes from one domain: `americanexpress.com` writes to Mexico, too. */

import { languageOf } from '../lexicon/index.ts'
import type { Document } from '../template/document.ts'
import type { Bank } from '../template/types.ts'
import { homeOf } from './country.ts'

/** Where customers are written to in English: a mail in another language may be of somewhere else. */
const ENGLISH: ReadonlySet<string> = new Set(['US', 'CA', 'GB', 'SG', 'IN', 'ZA'])

/**
 * `bank` as it writes where this mail comes from: with the conventions of the country that the
 * mail's own words show, if its language is not the bank's.
 */
export function asWritten(bank: Bank, document: Document): Bank {
  if (bank.country === null || !ENGLISH.has(bank.country)) return bank
  const language = languageOf(document.folded)
  if (language !== 'es' && language !== 'pt') return bank
  const home = homeOf('', document.folded, [])
  if (!home?.isSure || home.country.code === bank.country) return bank
  const { code, currency, decimal, dateOrder, timeZone } = home.country
  return { ...bank, country: code, currency, decimal, dateOrder, timeZone, symbols: {} }
}
