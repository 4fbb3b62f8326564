/** What the relay is asked for, read from the body of a request: bounded, and nothing it does not know. */
import type { IsolationLevel } from 'kysely'
import type { BatchOptions, Parameter, ParameterType, RepeatRule, Statement } from '../wire.ts'
import { refusalOf } from './allowed.ts'
import { decode } from './codec.ts'

/** Bytes of one request. */
export const MAX_BODY_BYTES = 16 * 2 ** 20

const MAX_STATEMENTS = 1_000
const MAX_PARAMETERS = 2_098

/** A call of a session that began a transaction. */
export type SessionCall =
  | { do: 'begin'; isolationLevel: IsolationLevel | null }
  | { do: 'execute'; statement: Statement }
  | { do: 'savepoint'; name: string }
  | { do: 'rollback'; savepoint: string | null }
  | { do: 'commit' }
  | { do: 'release' }

export type RelayRequest =
  | { path: '/v1/execute'; statement: Statement }
  | { path: '/v1/batch'; statements: Array<Statement>; options: BatchOptions }
  | { path: '/v1/session'; id: string; call: SessionCall }

/** Something in the request that the relay does not take; the message quotes none of its values. */
export class BadRequest extends Error {}

/** Throws BadRequest, which says what is wrong. */
export function readRequest(path: RelayRequest['path'], body: string): RelayRequest {
  const asked = fields(parse(body), 'the body')
  switch (path) {
    case '/v1/execute':
      return { path, statement: toStatement(asked.statement) }
    case '/v1/batch': {
      const list = Array.isArray(asked.statements) ? asked.statements : []
      if (list.length < 1 || list.length > MAX_STATEMENTS) {
        throw new BadRequest(`a batch has 1 to ${MAX_STATEMENTS} statements`)
      }
      return { path, statements: list.map(toStatement), options: toOptions(asked.options) }
    }
    case '/v1/session':
      return { path, id: toText(asked.id, 'the id', 36), call: toCall(asked.call) }
  }
}

function parse(body: string): unknown {
  try {
    return decode(body)
  } catch {
    throw new BadRequest('the body is no JSON')
  }
}

function toCall(value: unknown): SessionCall {
  const call = fields(value, 'the call')
  switch (call.do) {
    case 'begin':
      return { do: 'begin', isolationLevel: toLevel(call.isolationLevel) ?? null }
    case 'execute':
      return { do: 'execute', statement: toStatement(call.statement) }
    case 'savepoint':
      return { do: 'savepoint', name: toText(call.name, 'the name of a savepoint', 32) }
    case 'rollback':
      return {
        do: 'rollback',
        savepoint:
          call.savepoint === null ? null : toText(call.savepoint, 'the name of a savepoint', 32),
      }
    case 'commit':
    case 'release':
      return { do: call.do }
    default:
      throw new BadRequest('a call that is not known')
  }
}

function toStatement(value: unknown): Statement {
  const { sql, parameters, repeat } = fields(value, 'a statement')
  if (typeof sql !== 'string') throw new BadRequest('the SQL of a statement is a text')
  const refused = refusalOf(sql)
  if (refused !== null) throw new BadRequest(`the relay does not take ${refused}`)
  if (!Array.isArray(parameters) || parameters.length > MAX_PARAMETERS) {
    throw new BadRequest(`a statement has at most ${MAX_PARAMETERS} parameters`)
  }
  if (!RULES.includes(repeat as RepeatRule)) throw new BadRequest('a rule that is not known')
  return { sql, parameters: parameters.map(toParameter), repeat: repeat as RepeatRule }
}

const RULES: ReadonlyArray<RepeatRule> = ['always', 'when_undone', 'when_refused']

const TYPES: ReadonlyArray<ParameterType> = [
  ...(['nvarchar', 'varchar', 'int', 'bigint', 'float', 'bit', 'decimal', 'date'] as const),
  ...(['datetime2', 'datetimeoffset', 'varbinary', 'uniqueidentifier'] as const),
]

function toParameter(given: unknown): Parameter {
  const { type, value, precision, scale } = fields(given, 'a parameter')
  if (!TYPES.includes(type as ParameterType)) throw new BadRequest('a type that is not known')
  if (!isValue(value)) throw new BadRequest('a parameter without a value')
  const parameter: Parameter = { type: type as ParameterType, value }
  if (precision !== undefined) parameter.precision = toDigits(precision)
  if (scale !== undefined) parameter.scale = toDigits(scale)
  return parameter
}

function isValue(value: unknown): value is Parameter['value'] {
  if (value === null || value instanceof Date || value instanceof Uint8Array) return true
  return ['string', 'number', 'bigint', 'boolean'].includes(typeof value)
}

function toDigits(value: unknown): number {
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 38) return Number(value)
  throw new BadRequest('a precision or scale is 0 to 38')
}

function toOptions(value: unknown): BatchOptions {
  const { idempotent, isolationLevel } = fields(value, 'the options')
  const level = toLevel(isolationLevel)
  return { idempotent: idempotent === true, ...(level ? { isolationLevel: level } : {}) }
}

const LEVELS: ReadonlyArray<IsolationLevel> = [
  'read uncommitted',
  'read committed',
  'repeatable read',
  'serializable',
  'snapshot',
]

function toLevel(value: unknown): IsolationLevel | null {
  if (value === undefined || value === null) return null
  const level = LEVELS.find((known) => known === value)
  if (level !== undefined) return level
  throw new BadRequest('an isolation level that is not known')
}

function toText(value: unknown, what: string, length: number): string {
  if (typeof value === 'string' && value.length >= 1 && value.length <= length) return value
  throw new BadRequest(`${what} is a text of 1 to ${length} characters`)
}

function fields(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw new BadRequest(`${what} is no object`)
}
