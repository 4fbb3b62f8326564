/** A copy of the database before something changes it, and the point that Cloudflare can go back to. */
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { configFile, writeConfigs } from './configs.ts'
import type { CloudContext } from './context.ts'
import { ROOT } from './wrangler.ts'

const bookmark = z.object({ bookmark: z.string().regex(/^[0-9a-f-]{1,200}$/) })

export type Backup = {
  /** SQL of all that is in it. */
  file: string
  /** Of D1's Time Travel. */
  bookmark: string
}

/** Null on Azure SQL, which keeps its own. Throws a CloudProblem; then nothing is to be changed. */
export async function backUp(context: CloudContext): Promise<Backup | null> {
  const { api, accountId, asking, wrangler, say } = context
  const { settings } = asking
  if (settings.database === 'azure-sql') {
    say('Azure SQL keeps backups of its own (point-in-time restore): none is made here')
    return null
  }
  await writeConfigs(settings)
  const path = `/accounts/${accountId}/d1/database/${settings.d1Id}/time_travel/bookmark`
  const point = await api.get(path, bookmark)
  const folder = join(ROOT, 'backups')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `ledger-${new Date().toISOString().replace(/[:.]/g, '-')}.sql`)
  const config = ['-c', configFile('gateway')]
  await wrangler(['d1', 'export', 'ledger', '--remote', '--output', file, ...config])
  // It is the whole ledger.
  await chmod(file, 0o600)
  say(`the ledger is copied to ${file}`)
  return { file, bookmark: point.bookmark }
}

/** The lines with which everything is as it was before. */
export function wayBack(backup: Backup | null, version: string | undefined): Array<string> {
  return [
    ...(backup
      ? [
          `npx wrangler d1 time-travel restore ledger --bookmark=${backup.bookmark} -c ${configFile('gateway')}`,
        ]
      : []),
    ...(version ? [`git checkout ${version} && npm run deploy`] : []),
  ]
}
