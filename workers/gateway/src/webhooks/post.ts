/** One attempt: signed as Standard Webhooks says (standardwebhooks.com), and never led elsewhere. */
import { Webhook as Signer } from 'standardwebhooks'
import { refusalOf } from './address.ts'

/** Milliseconds that a receiver may take. */
const DEADLINE = 10_000

export type Message = { id: string; body: string; at: Date }
export type Outcome = { isDelivered: boolean; isGone: boolean; answer: string }

type Env = Parameters<typeof refusalOf>[1]

/** Never throws: what went wrong is the answer. */
export async function post(
  { url, secret }: { url: string; secret: string },
  { id, body, at }: Message,
  env: Env,
  resolve?: Parameters<typeof refusalOf>[2],
): Promise<Outcome> {
  const target = new URL(url)
  const refusal = await refusalOf(target, env, resolve)
  if (refusal !== null) return failed(refusal)
  try {
    const response = await fetch(target, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'bank-mail-expense-tracker',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Signer(secret).sign(id, at, body),
      },
      body,
      // Wherever it would lead, nobody has looked at that address.
      redirect: 'manual',
      signal: AbortSignal.timeout(DEADLINE),
    })
    await response.body?.cancel()
    const { status, type } = response
    if (String(type) === 'opaqueredirect' || (status >= 300 && status < 400))
      return failed('redirect')
    return { isDelivered: response.ok, isGone: status === 410, answer: String(status) }
  } catch (error) {
    return failed(
      error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable',
    )
  }
}

function failed(answer: string): Outcome {
  return { isDelivered: false, isGone: false, answer }
}
