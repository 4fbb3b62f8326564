/** Saying that a query may be repeated. */
import type {
  CompiledQuery,
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely'

const marked = new WeakSet<CompiledQuery['queryId']>()

export function isIdempotent(query: CompiledQuery): boolean {
  return marked.has(query.queryId)
}

/**
 * Marks every query that is made with it as harmless to repeat, so that it is, where its outcome
 * is unknown: `db.withPlugin(idempotent()).updateTable('item').set({ done: true })…`.
 *
 * @example
 * await db.withPlugin(idempotent()).updateTable('item').set({ done: true }).where('id', '=', id).execute()
 */
export function idempotent(): KyselyPlugin {
  return new IdempotentPlugin()
}

class IdempotentPlugin implements KyselyPlugin {
  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    marked.add(queryId)
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result
  }
}
