/**
 * In place of `msal-client.ts` in a gateway that is deployed for another way to sign in than Entra, by
 * an alias of `scripts/cloud/configs.ts`.
 */
import { t } from '../language.ts'
import { AuthError } from './auth-error.ts'

export function msalClient(): never {
  throw new AuthError('not_configured', t('problems.noMsal'))
}
