/** A short name for everything that ships and decides labels; it changes when any of it does. */
import { ALIASES, PLACES } from 'merchant-name'
import { CHAIN_NAMES } from '../data/chain-names.generated.ts'
import { CHAINS } from '../data/chains.generated.ts'
import { FAMOUS_CHAINS } from '../data/famous-chains.ts'
import { KIND_WORDS } from '../data/kind-words.generated.ts'
import { SERVICE_NAMES } from '../data/service-names.ts'
import { SHOP_WORDS } from '../data/shop-words.ts'
import { TOWNS } from '../data/towns.generated.ts'
import { calibration } from './calibration.ts'
import { hash } from './embed/char-ngrams.ts'
import { LABELLED_MERCHANTS } from './labelled-merchants.generated.ts'

/** Grows when the code decides otherwise with the same data. */
const CODE_VERSION = 11

let version: string | null = null

export function dataVersion(): string {
  version ??= `labeler-${CODE_VERSION}.${fingerprint()}`
  return version
}

function fingerprint(): string {
  const words = SHOP_WORDS.map(({ category, strength, words }) => [category, strength, ...words])
  const parts = [
    CHAINS,
    FAMOUS_CHAINS,
    LABELLED_MERCHANTS,
    KIND_WORDS,
    CHAIN_NAMES,
    SERVICE_NAMES,
    PLACES,
    TOWNS,
    JSON.stringify([words, calibration, ALIASES]),
  ]
  return hash(parts.join('\n')).toString(36)
}
