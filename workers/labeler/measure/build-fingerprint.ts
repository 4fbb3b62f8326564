/** Writes src/fingerprint.generated.ts, after a change of data that needs no new calibration: a name, a town. */
import { writeFileSync } from 'node:fs'
import { calibration } from '../src/calibration.ts'
import { fingerprintFile } from './fingerprint.ts'

writeFileSync(
  `${import.meta.dirname}/../src/fingerprint.generated.ts`,
  fingerprintFile(calibration),
)
