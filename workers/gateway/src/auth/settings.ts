/** What signing in needs to know, read from the environment; fails closed where anything is missing. */
import { isLoopbackName } from '#shared/loopback.ts'
import { t } from '../language.ts'
import { AuthError } from './auth-error.ts'

type SettingsEnv = Pick<
  GatewayEnv,
  'ALLOWED_PEOPLE' | 'ENTRA_TENANT_ID' | 'ENTRA_CLIENT_ID' | 'ENTRA_AUTHORITY'
>
type OpenIdEnv = Pick<GatewayEnv, 'OPENID_ISSUER' | 'OPENID_CLIENT_ID' | 'OPENID_CLIENT_SECRET'>
type AccessEnv = Pick<GatewayEnv, 'ACCESS_TEAM' | 'ACCESS_AUDIENCE'>

/** How people sign in: by Microsoft Entra ID, by any OpenID provider, or by Cloudflare Access. */
export type SignInWay = 'entra' | 'openid' | 'access'

/** What proves a token: from whom, for whom. */
export type DirectorySettings = {
  /** Lower-case GUID of the one directory whose people may sign in; null: the provider has none. */
  tenantId: string | null
  clientId: string
  /** Where `/.well-known/openid-configuration` is found; no slash at the end. */
  authority: URL
}

export type SignInSettings = DirectorySettings & { clientSecret: string }

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Throws `not_configured` where two ways are named: which of them guards the ledger is no guess. */
export function signInWay(
  env: Partial<Pick<GatewayEnv, 'OPENID_ISSUER' | 'ACCESS_TEAM' | 'ENTRA_TENANT_ID'>>,
): SignInWay {
  const named = (
    [
      ['entra', 'ENTRA_TENANT_ID'],
      ['openid', 'OPENID_ISSUER'],
      ['access', 'ACCESS_TEAM'],
    ] as const
  ).filter(([, name]) => env[name]?.trim())
  const [first, second] = named
  if (first && second) {
    const names = `${first[1]} and ${second[1]}`
    throw new AuthError('not_configured', t('problems.bothSet', { names }))
  }
  return first?.[0] ?? 'entra'
}

/** Throws `not_configured`, which names the setting. */
export function openIdSettings(env: OpenIdEnv): SignInSettings {
  return {
    tenantId: null,
    clientId: required(env, 'OPENID_CLIENT_ID'),
    authority: urlOf('OPENID_ISSUER', required(env, 'OPENID_ISSUER')),
    clientSecret: required(env, 'OPENID_CLIENT_SECRET'),
  }
}

/** The team's address and the application's tag. Throws `not_configured`, which names the setting. */
export function accessSettings(env: AccessEnv): { team: URL; audience: string } {
  return {
    team: urlOf('ACCESS_TEAM', required(env, 'ACCESS_TEAM')),
    audience: required(env, 'ACCESS_AUDIENCE'),
  }
}

/** Throws `not_configured`, which names the setting. */
export function directorySettings(env: SettingsEnv): DirectorySettings {
  const tenantId = required(env, 'ENTRA_TENANT_ID').toLowerCase()
  // `common` and the like would let every directory in the world vouch for its people.
  if (!GUID.test(tenantId)) {
    throw new AuthError('not_configured', t('problems.needsGuid', { setting: 'ENTRA_TENANT_ID' }))
  }
  return {
    tenantId,
    clientId: required(env, 'ENTRA_CLIENT_ID'),
    authority: urlOf(
      'ENTRA_AUTHORITY',
      env.ENTRA_AUTHORITY?.trim() || `https://login.microsoftonline.com/${tenantId}/v2.0`,
    ),
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
  if (!value) throw new AuthError('not_configured', t('problems.settingMissing', { setting: name }))
  return value
}

/** Plain http only to this machine, where no certificate can be had: see `loopback.ts`. */
function urlOf(name: string, setting: string): URL {
  const url = URL.parse(setting.replace(/\/+$/, ''))
  if (url?.protocol === 'https:') return url
  if (url?.protocol === 'http:' && isLoopbackName(url.hostname)) return url
  throw new AuthError('not_configured', t('problems.needsHttps', { setting: name }))
}
