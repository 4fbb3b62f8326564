/** How much a request may bring. */
import { bodyLimit } from 'hono/body-limit'
import { ApiError } from './api/problem.ts'
import { t } from './language.ts'

/** No request comes near it: fifty transactions with the longest notes take 100 KB. */
export const MAX_BODY_BYTES = 256 * 1024

/** Lines or mails of an import, of which there may be many in one request. */
export const MAX_IMPORT_BYTES = 8 * 1024 * 1024

/** Refuses a larger body, whether or not it says how large it is. */
export function limitBody(maxSize = MAX_BODY_BYTES) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new ApiError('too_large', t('problems.mostBytes', { bytes: maxSize }))
    },
  })
}
