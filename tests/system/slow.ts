/** Stands behind a binding of a test: a labeler that answers after everybody has gone home. */
import { WorkerEntrypoint } from 'cloudflare:workers'

export default class Slow extends WorkerEntrypoint {
  async label(): Promise<Array<never>> {
    await new Promise((resolve) => setTimeout(resolve, 10_000))
    return []
  }
}
