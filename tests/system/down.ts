/** Stands behind a binding of a test: whatever is asked of it fails. */
import { WorkerEntrypoint } from 'cloudflare:workers'

async function fail(): Promise<never> {
  throw new Error('down')
}

export default class Down extends WorkerEntrypoint {
  read = fail
  label = fail
  run = fail
}
