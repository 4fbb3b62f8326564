/** What signing in needs to know, read from the environment; fails closed where anything is missing. */
import { AuthError } from './auth-error.ts'

type SettingsEnv = Pick<
  GatewayEnv,
  'ALLOWED_PEOPLE' | 'ENTRA_TENANT_ID' | 'ENTRA_CLIENT_ID' | 'ENTRA_AUTHORITY'
>

/** What proves a token: from whom, for whom. */
export type DirectorySettings = {
  /** Lower-case GUID of the one directory whose people may sign in. */
  tenantId: string
  clientId: string
  /** Where `/.well-known/openid-configuration` is found; no slash at the end. */
  authority: URL
}

export type SignInSettings = DirectorySettings & { clientSecret: string }

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Throws `not_configured`, which names the setting. */
export function directorySettings(env: SettingsEnv): DirectorySettings {
  const tenantId = required(env, 'ENTRA_TENANT_ID').toLowerCase()
  // `common` and the like would let every directory in the world vouch for its people.
  if (!GUID.test(tenantId)) {
    throw new AuthError(
      'not_configured',
      'ENTRA_TENANT_ID has to be the id (GUID) of one directory',
    )
  }
  return {
    tenantId,
    clientId: required(env, 'ENTRA_CLIENT_ID'),
    authority: authorityOf(env.ENTRA_AUTHORITY, tenantId),
  }
}

/** Throws `not_configured`, which names the setting. */
export function signInSettings(
  env: SettingsEnv & Pick<GatewayEnv, 'ENTRA_CLIENT_SECRET'>,
): SignInSettings {
  return { ...directorySettings(env), clientSecret: required(env, 'ENTRA_CLIENT_SECRET') }
}

/** The value of a setting without the space around it. Throws `not_configured` where it is empty. */
export function required<Name extends string>(
  env: { [name in Name]?: string },
  name: Name,
): string {
  const value = env[name]?.trim()
  if (!value) throw new AuthError('not_configured', `The setting ${name} of the gateway is missing`)
  return value
}

/** Plain http only to this machine, where no certificate can be had: see `loopback.ts`. */
function authorityOf(setting: string | undefined, tenantId: string): URL {
  const text = setting?.trim() || `https://login.microsoftonline.com/${tenantId}/v2.0`
  const url = URL.parse(text.replace(/\/+$/, ''))
  if (url?.protocol === 'https:') return url
  if (url?.protocol === 'http:' && LOOPBACK.has(url.hostname)) return url
  throw new AuthError('not_configured', 'ENTRA_AUTHORITY has to be an https URL')
}
