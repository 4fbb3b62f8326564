/** Signing in as a Microsoft Entra service principal, so that the database has no password. */
import {
  ConfidentialClientApplication,
  type Configuration,
  ManagedIdentityApplication,
} from '@azure/msal-node'
import { MssqlError } from './errors.ts'
import type { TokenProvider } from './pool/token.ts'

type Auth = Configuration['auth']

export type ServicePrincipal = {
  /** The directory's id. */
  tenantId: string
  /** The application's id. */
  clientId: string
  /** One of the two proves who asks. */
  clientSecret?: string
  clientCertificate?: Auth['clientCertificate']
  /** `https://login.microsoftonline.com` unless told, as another cloud asks. */
  authorityHost?: string
  /** What the token is for; `https://database.windows.net/.default` unless told, as another cloud asks. */
  scope?: string
  /** Replaces MSAL's own HTTP client. */
  networkClient?: NonNullable<Configuration['system']>['networkClient']
  /** Both spare MSAL a look-up each. */
  cloudDiscoveryMetadata?: string
  authorityMetadata?: string
}

/**
 * A provider for `authentication: { type: 'entra', token: servicePrincipal({ … }) }`. The pool
 * keeps the token and asks again before it expires. Throws `config` where no secret or certificate
 * is given; the provider throws `login` where Entra refuses.
 *
 * @example
 * const token = servicePrincipal({ tenantId, clientId, clientSecret })
 * const pool = new MssqlPool({ server, database, authentication: { type: 'entra', token } })
 */
export function servicePrincipal(principal: ServicePrincipal): TokenProvider {
  const { tenantId, clientId, clientSecret, clientCertificate } = principal
  if (!tenantId || !clientId) throw missing('tenantId and clientId')
  if (!clientSecret && !clientCertificate) throw missing('clientSecret or clientCertificate')
  const application = new ConfidentialClientApplication(configurationOf(principal))
  const scopes = [principal.scope ?? 'https://database.windows.net/.default']

  return async () => {
    // The pool keeps it; a second cache would hand back a token that the server refused.
    const result = await application
      .acquireTokenByClientCredential({ scopes, skipCache: true })
      .catch((error: unknown) => Promise.reject(refused(error)))
    if (!result?.expiresOn) throw refused(null)
    return { token: result.accessToken, expiresAt: result.expiresOn.getTime() }
  }
}

/**
 * A provider for a machine of Azure that has an identity of its own, as a container app has: no secret
 * anywhere. `clientId` names one that was assigned to it; null is the one that the system gave it. The
 * provider throws `login` where there is none.
 *
 * @example
 * const authentication = { type: 'entra', token: managedIdentity() }
 */
export function managedIdentity(clientId: string | null = null): TokenProvider {
  return async () => {
    try {
      const application = new ManagedIdentityApplication(
        clientId === null ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } },
      )
      const resource = 'https://database.windows.net/'
      const result = await application.acquireToken({ resource, forceRefresh: true })
      if (!result.expiresOn) throw new Error('a token without an end')
      return { token: result.accessToken, expiresAt: result.expiresOn.getTime() }
    } catch (error) {
      const code = (error as { errorCode?: string }).errorCode ?? 'no token'
      throw new MssqlError('login', `This machine has no identity that got a token (${code}).`, {
        cause: error,
      })
    }
  }
}

function configurationOf(principal: ServicePrincipal): Configuration {
  const auth: Auth = {
    clientId: principal.clientId,
    authority: `${principal.authorityHost ?? 'https://login.microsoftonline.com'}/${principal.tenantId}`,
  }
  if (principal.clientSecret) auth.clientSecret = principal.clientSecret
  if (principal.clientCertificate) auth.clientCertificate = principal.clientCertificate
  if (principal.cloudDiscoveryMetadata)
    auth.cloudDiscoveryMetadata = principal.cloudDiscoveryMetadata
  if (principal.authorityMetadata) auth.authorityMetadata = principal.authorityMetadata
  const { networkClient } = principal
  return networkClient ? { auth, system: { networkClient } } : { auth }
}

function missing(what: string): MssqlError {
  return new MssqlError('config', `The service principal needs ${what}.`)
}

/** Entra's own code (`invalid_client`), which holds no secret; its text may name the person. */
function refused(error: unknown): MssqlError {
  const code = (error as { errorCode?: string } | null)?.errorCode ?? 'no token'
  const what =
    code === 'network_error'
      ? 'Microsoft Entra does not answer. Is there a network?'
      : `Microsoft Entra gave the service principal no token (${code}). Look at the tenant, the client and its secret.`
  return new MssqlError('login', what, { cause: error })
}
