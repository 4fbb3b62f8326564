/** Workers AI over its REST API, for measuring a model outside of a Worker. */
import type { EmbeddingBinding } from '../src/embed/workers-ai.ts'

/**
 * The AI binding of an account. Throws where CLOUDFLARE_ACCOUNT_ID or CLOUDFLARE_API_TOKEN (with the
 * permission Workers AI: Read) is missing, and, when it runs, where Cloudflare refuses.
 */
export function restBinding(env: Readonly<Record<string, string | undefined>>): EmbeddingBinding {
  const { CLOUDFLARE_ACCOUNT_ID: account, CLOUDFLARE_API_TOKEN: token } = env
  if (!account) throw new Error('CLOUDFLARE_ACCOUNT_ID is not set')
  if (!token) throw new Error('CLOUDFLARE_API_TOKEN is not set')
  const { CLOUDFLARE_API_BASE_URL: api = 'https://api.cloudflare.com/client/v4' } = env
  const base = `${api}/accounts/${account}/ai/run`
  return {
    async run(model, input) {
      const response = await fetch(`${base}/${model}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
      if (!response.ok) throw new Error(`${model}: Cloudflare answered ${response.status}`)
      const { result } = (await response.json()) as { result: unknown }
      return result
    },
  }
}
