/**
 * What SQL the relay takes: one statement that reads or writes rows, with its values as parameters.
 * The database's own permissions are the wall; this keeps whoever comes by the secret from what no
 * query of an application is.
 */

const LONGEST_SQL = 100_000

/** How one statement begins. */
const VERBS = new Set(['select', 'insert', 'update', 'delete', 'with'])

/** Words that no query of rows has outside quotes: they run code, change the schema or the session. */
const REFUSED = new Set([
  ...['exec', 'execute', 'declare', 'begin', 'commit', 'rollback', 'save', 'go', 'use', 'print'],
  ...['create', 'alter', 'drop', 'truncate', 'rename', 'grant', 'revoke', 'deny', 'merge'],
  ...['backup', 'restore', 'shutdown', 'reconfigure', 'dbcc', 'kill', 'waitfor', 'while', 'goto'],
  ...[
    'bulk',
    'openrowset',
    'opendatasource',
    'openquery',
    'openxml',
    'return',
    'raiserror',
    'throw',
  ],
])

/** A name in quotes, a text, a comment or a statement's end, a parameter or word, anything else. */
const TOKEN =
  /"(?:[^"]|"")*(?:"|$)|\[(?:[^\]]|\]\])*(?:\]|$)|'(?:[^']|'')*(?:'|$)|--|\/\*|;|[@#$\p{L}_][@#$\p{L}\p{N}_]*|[\s\S]/gu

/** A text that is a word of the schema (`'before'`) or an id; any other is a value. */
const WORD = /^'[A-Za-z0-9_.-]{0,64}'$/

/** Why the SQL is refused, without a word of it that may be private; null where it is taken. */
export function refusalOf(sql: string): string | null {
  if (sql.length > LONGEST_SQL) return `SQL of more than ${LONGEST_SQL} characters`
  const tokens = (sql.match(TOKEN) ?? []).filter((token) => token.trim() !== '')
  const words = tokens.map((token) => token.toLowerCase())
  if (!VERBS.has(words[0] ?? '')) return 'a statement that is no select, insert, update or delete'
  if (tokens.some((token) => token === ';' || token === '--' || token === '/*') || !isOne(words)) {
    return 'several statements, or a comment'
  }
  if (tokens.some((token) => token.startsWith("'") && !WORD.test(token))) {
    return 'a value in the text; pass it as a parameter'
  }
  const isRefused = (word: string) =>
    REFUSED.has(word) || word.startsWith('@@') || word.startsWith('#')
  const refused = words.find(isRefused)
  return refused === undefined ? null : `the word ${refused.slice(0, 20)}`
}

/** T-SQL needs nothing between two statements: of what writes, and of what goes with it, there is one. */
function isOne(words: ReadonlyArray<string>): boolean {
  const count = (word: string) => words.filter((other) => other === word).length
  const writes = count('insert') + count('update') + count('delete')
  return (
    writes <= (words[0] === 'select' ? 0 : 1) &&
    count('into') <= count('insert') &&
    count('set') <= count('update')
  )
}
