/** Authorization code + PKCE: with the directory through MSAL, or with any OpenID provider. */
import { calculatePKCECodeChallenge, generateRandomCodeVerifier } from 'oauth4webapi'
import { z } from 'zod'
import { t } from '../language.ts'
import { AuthError } from './auth-error.ts'
import { discover } from './discovery.ts'
import { reachable } from './loopback.ts'
import { openIdUrl, redeemOpenId } from './openid.ts'
import { allowedAddress, allowedPeople, allowedPerson } from './people.ts'
import { open, seal } from './sealed.ts'
import { randomSecret } from './secrets.ts'
import {
  openIdSettings,
  type SignInSettings,
  type SignInWay,
  signInSettings,
  signInWay,
} from './settings.ts'
import { verifyIdToken } from './verify.ts'

/** Seconds within which somebody has to come back from the directory. */
export const SIGN_IN_TIME = 10 * 60
const PURPOSE = 'a sign-in under way'

const BEGUN = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
})

/** `openid` and `profile` are MSAL's own. */
const SCOPES = ['email']

/**
 * Starts a sign-in: where to send the browser, the state that it has to bring back, and what it
 * keeps for us meanwhile, sealed. Nothing is written down: visitors cost no rows.
 * Throws `not_configured` where nobody could get in anyway.
 */
export async function beginSignIn(
  env: GatewayEnv,
  { redirectUri, returnTo }: { redirectUri: string; returnTo: string },
): Promise<{ url: string; state: string; sealed: string }> {
  allowedPeople(env)
  const { way, settings } = settingsOf(env)
  const verifier = generateRandomCodeVerifier()
  const challenge = await calculatePKCECodeChallenge(verifier)
  const state = randomSecret()
  const nonce = randomSecret()
  const values = { state, nonce, verifier, returnTo }
  const sealed = await seal(settings.clientSecret, PURPOSE, values, SIGN_IN_TIME)
  if (way === 'openid') {
    const url = await openIdUrl(settings, redirectUri, { state, nonce, challenge })
    return { url, state, sealed }
  }
  const client = await clientOf(settings)
  const url = await client.getAuthCodeUrl({
    scopes: SCOPES,
    redirectUri,
    codeChallenge: challenge,
    codeChallengeMethod: 'S256',
    state,
    nonce,
    prompt: 'select_account',
  })
  return { url: reachable(url, settings.authority), state, sealed }
}

/**
 * Ends a sign-in with the code that the directory gave: who it is. Throws `sign_in_failed` where the
 * sign-in is not of this browser or too old, and `forbidden` where the person is not on the allow list.
 */
export async function finishSignIn(
  env: GatewayEnv,
  given: { answer: URLSearchParams; sealed: string; redirectUri: string },
): Promise<{ person: string; returnTo: string }> {
  const allowed = allowedPeople(env)
  const { way, settings } = settingsOf(env)
  const { answer, redirectUri } = given
  const begun = BEGUN.safeParse(await open(settings.clientSecret, PURPOSE, given.sealed)).data
  if (begun === undefined || begun.state !== answer.get('state')) {
    throw new AuthError('sign_in_failed', t('problems.tookTooLong'))
  }
  const idToken =
    way === 'openid'
      ? await redeemOpenId(settings, given, begun)
      : await redeem(settings, { code: answer.get('code') ?? '', redirectUri, ...begun })
  const claims = await verifyIdToken(idToken, settings, begun.nonce)
  const person = way === 'openid' ? allowedAddress(claims, allowed) : allowedPerson(claims, allowed)
  if (person === null) throw new AuthError('forbidden', t(STRANGER[way]))
  return { person, returnTo: begun.returnTo }
}

const STRANGER = {
  entra: 'problems.signedInNotAllowed',
  openid: 'problems.signedInNoAddress',
} as const

/** Access has no code to redeem: it is asked in `access.ts`. */
function settingsOf(env: GatewayEnv): {
  way: Exclude<SignInWay, 'access'>
  settings: SignInSettings
} {
  if (signInWay(env) === 'openid') return { way: 'openid', settings: openIdSettings(env) }
  return { way: 'entra', settings: signInSettings(env) }
}

/** MSAL is loaded where somebody signs in, which few requests are. */
async function clientOf(settings: SignInSettings) {
  const directory = await discover(settings.authority)
  const { msalClient } = await import('./msal-client.ts')
  return msalClient(settings, directory)
}

type Redeemable = { code: string; redirectUri: string; verifier: string; nonce: string }

async function redeem(settings: SignInSettings, request: Redeemable): Promise<string> {
  const client = await clientOf(settings)
  const { code, redirectUri, verifier, nonce } = request
  try {
    const result = await client.acquireTokenByCode({
      scopes: SCOPES,
      code,
      redirectUri,
      codeVerifier: verifier,
      nonce,
    })
    return result.idToken
  } catch (error) {
    // MSAL's messages quote the directory's, which may quote the request: only the code is passed on.
    const code: unknown = error instanceof Error ? Reflect.get(error, 'errorCode') : null
    const reason = typeof code === 'string' && /^\w+$/.test(code) ? code : 'unknown'
    throw new AuthError('sign_in_failed', t('problems.directoryNotAccepted', { reason }))
  }
}
