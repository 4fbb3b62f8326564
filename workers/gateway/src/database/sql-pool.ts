/** The Durable Object of a ledger on Azure SQL: it holds the connections, and what is due next. */

import { type MssqlPoolConfig, mssqlPool } from 'kysely-mssql-dialect/durable-object'
import { changed, isQuiet, NOT_QUIET, type QuietState, settled } from '#shared/quiet.ts'
import { AuthError } from '../auth/auth-error.ts'
import { randomSecret } from '../auth/secrets.ts'
import { t } from '../language.ts'
import { type AzureEnv, azureSettings, poolConfig } from './azure-settings.ts'

/** `mark`: of the last change, empty where there was none. `key`: what tickets to ask are sealed by. */
export type LiveState = { mark: string; key: string }

const KEY = 'quiet'
const MARK = 'change mark'
const LIVE_KEY = 'live key'

/** The class of such an object, whose connections are made as `configure` says. */
export function sqlPool(configure: (env: AzureEnv) => MssqlPoolConfig) {
  return class extends mssqlPool<AzureEnv>(configure) {
    async quiet(now: string): Promise<{ generation: number; isQuiet: boolean }> {
      const state = await this.#read()
      return { generation: state.generation, isQuiet: isQuiet(state, now) }
    }

    changed(): Promise<void> {
      return this.#change(changed)
    }

    settle(generation: number, until: string): Promise<void> {
      return this.#change((state) => settled(state, generation, until))
    }

    /** The ledger changed; see `change-mark.ts`. */
    async marked(mark: string): Promise<void> {
      await this.ctx.storage.put(MARK, mark)
    }

    async live(): Promise<LiveState> {
      const [mark = '', kept] = await Promise.all([
        this.ctx.storage.get<string>(MARK),
        this.ctx.storage.get<string>(LIVE_KEY),
      ])
      const key = kept ?? randomSecret()
      if (kept === undefined) await this.ctx.storage.put(LIVE_KEY, key)
      return { mark, key }
    }

    /** Nothing else runs in the object between its reading and its writing: storage sees to that. */
    async #change(change: (state: QuietState) => QuietState): Promise<void> {
      await this.ctx.storage.put(KEY, change(await this.#read()))
    }

    async #read(): Promise<QuietState> {
      return (await this.ctx.storage.get<QuietState>(KEY)) ?? NOT_QUIET
    }
  }
}

export class SqlPool extends sqlPool((env) => {
  const settings = azureSettings(env)
  if (settings) return poolConfig(settings)
  throw new AuthError(
    'not_configured',
    t('problems.settingMissing', { setting: 'AZURE_SQL_SERVER' }),
  )
}) {}
