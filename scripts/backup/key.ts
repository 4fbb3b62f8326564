/** What a backup is locked with: from the environment, else asked for. */
import { isCancel, password } from '@clack/prompts'
import { UsageError } from '../start/args.ts'

const LEAST = 8

/** Throws UsageError where nobody can be asked. `isNew`: it is asked for twice. */
export async function passphrase(isNew: boolean): Promise<string> {
  const given = process.env.BACKUP_PASSPHRASE
  if (given) return checked(given, isNew)
  if (!process.stdin.isTTY) {
    throw new UsageError('BACKUP_PASSPHRASE is not set, and there is no terminal to ask at')
  }
  const first = await typed(
    isNew
      ? `A passphrase for the copy: ${LEAST} characters or more. Without it nobody can read the copy`
      : 'Passphrase of the backup',
  )
  if (isNew && (await typed('The same again')) !== first) {
    throw new UsageError('The two are not the same')
  }
  return checked(first, isNew)
}

function checked(text: string, isNew: boolean): string {
  if (isNew && text.length < LEAST) {
    throw new UsageError(`The passphrase needs at least ${LEAST} characters`)
  }
  return text
}

async function typed(message: string): Promise<string> {
  const answer = await password({ message })
  if (isCancel(answer)) throw new UsageError('Nothing was done')
  return answer
}
