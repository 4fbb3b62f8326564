/** The one check that is used says what Joi's says. */
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { string } from './joi.ts'

const ofMailauth = createRequire(import.meta.url).resolve('mailauth/lib/dkim/verify.js')
const joi = createRequire(ofMailauth)('joi')

const ours = string().base64({ paddingRequired: false })
const theirs = joi.string().base64({ paddingRequired: false })

const text = fc.oneof(
  fc.base64String(),
  fc.base64String().map((padded) => padded.replaceAll('=', '')),
  fc.string({ unit: fc.constantFrom('A', 'z', '0', '+', '/', '=', '-', '_', ' ', '\n') }),
)

test('a public key is base64 where Joi says so', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(Boolean(ours.validate(value).error)).toBe(Boolean(theirs.validate(value).error))
    }),
    { numRuns: 2000 },
  )
})
