/** A short name for all data that decides labels: counted when data is written, as it takes too long at a start. */
import { ALIASES, PLACES } from 'merchant-name'
import { CHAIN_NAMES } from '../data/chain-names.ts'
import { CHAINS } from '../data/chains.ts'
import { FAMOUS } from '../data/famous-lines.ts'
import { NO_TOWNS } from '../data/no-towns.generated.ts'
import { SERVICE_NAMES } from '../data/service-names.ts'
import { SHOP_WORDS } from '../data/shop-words.ts'
import { SMALL_TOWNS } from '../data/small-towns.ts'
import type { Calibration } from '../src/calibration.ts'
import { hash } from '../src/embed/char-ngrams.ts'
import { LABELLED_MERCHANTS } from '../src/labelled-merchants.generated.ts'
import WEIGHTS from '../src/name/span/weights.txt'

/** The fingerprint of what ships, with that calibration. */
export function fingerprint(calibration: Calibration): string {
  const words = SHOP_WORDS.map(({ category, strength, words }) => [category, strength, ...words])
  const parts = [
    CHAINS.lines,
    FAMOUS.lines,
    LABELLED_MERCHANTS,
    CHAIN_NAMES,
    SERVICE_NAMES,
    PLACES,
    NO_TOWNS,
    SMALL_TOWNS,
    WEIGHTS,
    JSON.stringify([words, calibration, ALIASES]),
  ]
  return hash(parts.join('\n')).toString(36)
}

/** The module that ships it. */
export function fingerprintFile(calibration: Calibration): string {
  return `/** Written by measure/build-fingerprint.ts, and by npm run calibrate. */
export const FINGERPRINT = '${fingerprint(calibration)}'
`
}
