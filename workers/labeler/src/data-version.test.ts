import { expect, test } from 'vitest'
import { fingerprint } from '../measure/fingerprint.ts'
import { calibration } from './calibration.ts'
import { FINGERPRINT } from './fingerprint.generated.ts'

test('the fingerprint that ships is that of the data: else run node --import ./scripts/command.mjs workers/labeler/measure/build-fingerprint.ts', () => {
  expect(FINGERPRINT).toBe(fingerprint(calibration))
})
