/** Where the local OpenID provider keeps sign-ins under way: in memory, for as long as it runs. */
import type { Adapter, AdapterPayload } from 'oidc-provider'

type Kept = { payload: AdapterPayload; until: number }

/** Makes the adapters of one provider, one per model. */
export function memoryAdapters(): (model: string) => Adapter {
  const kept = new Map<string, Kept>()

  function find(matches: (key: string, payload: AdapterPayload) => boolean) {
    for (const [key, { payload, until }] of kept) {
      if (until <= Date.now()) kept.delete(key)
      else if (matches(key, payload)) return payload
    }
    return undefined
  }

  return (model) => ({
    async upsert(id, payload, expiresIn) {
      kept.set(`${model}:${id}`, { payload, until: Date.now() + (expiresIn || 86_400) * 1000 })
    },
    find: async (id) => find((key) => key === `${model}:${id}`),
    findByUid: async (uid) =>
      find((key, payload) => key.startsWith(`${model}:`) && payload.uid === uid),
    findByUserCode: async (code) =>
      find((key, payload) => key.startsWith(`${model}:`) && payload.userCode === code),
    async consume(id) {
      const found = kept.get(`${model}:${id}`)
      if (found) found.payload.consumed = Math.floor(Date.now() / 1000)
    },
    async destroy(id) {
      kept.delete(`${model}:${id}`)
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key)
    },
  })
}
