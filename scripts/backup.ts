/**
 * npm run backup -- [--data DIR] FILE
 *
 * Writes everything that the tracker of that folder keeps (mails, transactions, labels, rules, wordings,
 * settings, imports, acts) into one file, compressed and encrypted by age (age-encryption.org). The
 * tracker may run meanwhile. npm run restore brings it back, on D1 or on Azure SQL.
 *
 *   --data DIR        the tracker's folder (.wrangler)
 *   --recipient KEY   locks it for a public key (age1…) in place of a passphrase
 *   --new-key         prints such a key and its secret half, for backups of every night
 *
 * The passphrase is asked for, or comes from BACKUP_PASSPHRASE. Without it, nobody can open the file.
 */
import './little-memory.ts'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { writeBackupFile } from './backup/backup-file.ts'
import { momentOfFolder } from './backup/folder.ts'
import { passphrase } from './backup/key.ts'
import { DEFAULT_DATA, typedPath, UsageError } from './start/args.ts'
import { refuseUnkept } from './start/data.ts'

globalThis.console = new console.Console(process.stderr, process.stderr)

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      recipient: { type: 'string' },
      'new-key': { type: 'boolean' },
    },
  })
  if (values['new-key']) return printKey()
  const [name, ...more] = positionals
  if (!name || more.length > 0) throw new UsageError('Into which file?')
  const file = typedPath(name)
  if (existsSync(file)) throw new UsageError(`${file} is there already: choose another name`)
  if (!existsSync(dirname(file))) throw new UsageError(`There is no folder ${dirname(file)}`)
  const data = values.data ? typedPath(values.data) : DEFAULT_DATA
  refuseUnkept(data)
  const lock = values.recipient
    ? { recipient: sound(values.recipient) }
    : { passphrase: await passphrase(true) }
  const { ledger, close } = await momentOfFolder(data)
  try {
    const rows = await writeBackupFile(file, ledger, lock)
    process.stdout.write(`${rows} rows in ${file}\n`)
  } finally {
    await close()
  }
}

function sound(recipient: string): string {
  try {
    new Encrypter().addRecipient(recipient)
    return recipient
  } catch {
    throw new UsageError('--recipient takes a whole public key, which begins with age1')
  }
}

async function printKey(): Promise<void> {
  const secret = await generateX25519Identity()
  const recipient = await identityToRecipient(secret)
  process.stdout.write(`BACKUP_RECIPIENT=${recipient}\nkeep this one offline: ${secret}\n`)
}

await run()
