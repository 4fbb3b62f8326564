/** The person's own addresses: a new one is theirs once they typed the code that was mailed to it. */
import { addMs } from '#shared/local-time.ts'
import { auditQuery } from './audit.ts'
import { type Context, type LedgerConfig, newId } from './context.ts'
import { sha256 } from './pure/hash.ts'
import * as queries from './queries/senders.ts'
import type { Author } from './types/common.ts'
import type { SenderStore } from './types/senders.ts'

const CODE_DIGITS = 8
const CODE_HOURS = 1
const MAX_ATTEMPTS = 5
const MAX_ADDRESSES = 20

type AddressStore = Pick<
  SenderStore,
  'addresses' | 'askAddress' | 'confirmAddress' | 'removeAddress'
>

/** Addresses are compared in lower case. */
export function createAddresses(context: Context): AddressStore {
  const { database, config } = context
  const db = database.kysely
  const audit = (action: 'add' | 'confirm' | 'remove', address: string, by: Author) =>
    auditQuery(context, by, {
      action: `address.${action}`,
      subject: 'address',
      subjectId: address,
      changes: {},
    })
  return {
    async addresses() {
      const rows = await queries.ownAddresses(db).execute()
      return [
        ...signInAddresses(config).map((address) => ({
          address,
          isSignIn: true,
          isConfirmed: true,
        })),
        ...rows.map(({ address, confirmed_at }) => ({
          address,
          isSignIn: false,
          isConfirmed: confirmed_at !== null,
        })),
      ]
    },
    async askAddress(typed, by) {
      const address = typed.trim().toLowerCase()
      if (signInAddresses(config).includes(address)) return { status: 'confirmed' }
      const rows = await queries.ownAddresses(db).execute()
      const known = rows.find((row) => row.address === address)
      if (known?.confirmed_at) return { status: 'confirmed' }
      if (!known && rows.length >= MAX_ADDRESSES) return { status: 'too_many' }
      const code = newCode()
      const values = {
        code_hash: await hashOf(address, code),
        code_expires_at: addMs(config.now(), CODE_HOURS * 3_600_000),
        attempts: 0,
      }
      const row = { ...values, address, person: by.person, created_at: config.now() }
      const write = known
        ? queries.changeOwnAddress(db, address, values)
        : queries.addOwnAddress(db, row)
      await database.batch([write.compile(), audit('add', address, by)])
      return { status: 'asked', code }
    },
    async confirmAddress(typed, code, by) {
      const address = typed.trim().toLowerCase()
      // Counted before it is looked at, so that no two at once are one attempt.
      const [counted] = await database.batch([
        queries.countAttempt(db, address, MAX_ATTEMPTS).compile(),
      ])
      const row = await queries.ownAddress(db, address).executeTakeFirst()
      if (counted?.changed !== 1 || !row?.code_hash || !row.code_expires_at) return false
      if (row.code_expires_at < config.now()) return false
      if (row.code_hash !== (await hashOf(address, code.replace(/\s/g, '')))) return false
      const values = { code_hash: null, code_expires_at: null, confirmed_at: config.now() }
      await database.batch([
        queries.changeOwnAddress(db, address, values).compile(),
        queries.askAgainAbout(db, address, newId()).compile(),
        audit('confirm', address, by),
      ])
      return true
    },
    async removeAddress(typed, by) {
      const address = typed.trim().toLowerCase()
      const known = await queries.ownAddress(db, address).executeTakeFirst()
      if (!known) return false
      await database.batch([
        queries.removeOwnAddress(db, address).compile(),
        audit('remove', address, by),
      ])
      return true
    },
  }
}

/** The addresses of those who sign in to change the ledger: the first ones of their own. */
export function signInAddresses({ people }: LedgerConfig): Array<string> {
  return [...people].flatMap(([one, access]) =>
    access === 'change' && one.includes('@') ? [one] : [],
  )
}

function newCode(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1))
  return String(random % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0')
}

/** Only of use with its address. */
function hashOf(address: string, code: string): Promise<string> {
  return sha256(`address ${address} ${code}`)
}
