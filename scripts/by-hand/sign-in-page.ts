/** The OpenID provider of `npm start`, beside a wrangler that was typed by hand. Ends with it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { identityKeys, writeFileSafely } from '../start/data.ts'
import { startIdentity } from '../start/identity.ts'
import { AUTHORITY, BY_HAND, KEY_FILE, SETTINGS } from './place.ts'

const wrangler = Number(process.argv[2])
const clientSecret = SETTINGS.ENTRA_CLIENT_SECRET ?? ''
const keep = (key: string) => writeFileSafely(KEY_FILE, `${key}\n`)

const keys = await identityKeys(BY_HAND)
const page = await startIdentity({ ...keys, clientSecret }, SETTINGS.ALLOWED_PEOPLE ?? '', {
  port: Number(new URL(AUTHORITY).port),
  onKeyUsed: keep,
  keyIsIn: '<code>.wrangler/by-hand/key</code>',
})
await keep(page.key())

function isAlive(): boolean {
  try {
    return process.kill(wrangler, 0)
  } catch {
    return false
  }
}

while (isAlive()) await sleep(500)
process.exit(0)
