/** MSAL, set up for one request: it keeps what it learns of a person, so none is shared. */
import {
  ConfidentialClientApplication,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
  ProtocolMode,
} from '@azure/msal-node'
import type { Directory } from './discovery.ts'
import { asHttps, authorityFetch } from './loopback.ts'
import type { SignInSettings } from './settings.ts'

export function msalClient(
  settings: SignInSettings,
  directory: Directory,
): ConfidentialClientApplication {
  const authority = asHttps(settings.authority)
  return new ConfidentialClientApplication({
    auth: {
      clientId: settings.clientId,
      clientSecret: settings.clientSecret,
      authority: authority.href,
      knownAuthorities: [authority.host],
      // Known already: spares MSAL two requests.
      authorityMetadata: directory.metadata,
    },
    system: {
      protocolMode: ProtocolMode.OIDC,
      networkClient: networkClient(settings.authority),
      loggerOptions: { loggerCallback: () => {}, piiLoggingEnabled: false },
    },
  })
}

function networkClient(authority: URL): INetworkModule {
  const send = authorityFetch(authority)
  async function request<T>(
    method: string,
    url: string,
    options?: NetworkRequestOptions,
  ): Promise<NetworkResponse<T>> {
    const response = await send(url, {
      method,
      headers: options?.headers,
      body: method === 'POST' ? options?.body : undefined,
    })
    return {
      headers: Object.fromEntries(response.headers),
      body: (await response.json()) as T,
      status: response.status,
    }
  }
  return {
    sendGetRequestAsync: (url, options) => request('GET', url, options),
    sendPostRequestAsync: (url, options) => request('POST', url, options),
  }
}
