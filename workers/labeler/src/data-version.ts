/** A short name for everything that ships and decides labels; it changes when any of it does. */
import { FINGERPRINT } from './fingerprint.generated.ts'

/** Grows when the code decides otherwise with the same data. */
const CODE_VERSION = 19

export function dataVersion(): string {
  return `labeler-${CODE_VERSION}.${FINGERPRINT}`
}
