/** The D1 database: found by its name, else made; or Azure SQL, which is there already. */
import { z } from 'zod'
import type { Step } from '../context.ts'

const NAME = 'ledger'
const databases = z.array(z.object({ uuid: z.string(), name: z.string() }))

export const database: Step = {
  title: 'Database',
  async run({ api, accountId, asking, say }) {
    const path = `/accounts/${accountId}/d1/database`
    // The gateway is bound to D1 in either case; on Azure SQL nothing is written to it.
    const found = await api.get(`${path}?name=${NAME}`, databases)
    const existing = found.find(({ name }) => name === NAME)
    const made = existing ?? (await api.post(path, { name: NAME }, databases.element))
    await asking.keep({ d1Id: made.uuid })
    say(existing ? `D1 database “${NAME}” is there` : `made the D1 database “${NAME}”`)
  },
}
