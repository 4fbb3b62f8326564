/** The tokens a server answers with (MS-TDS 2.2.7). */

export type Column = { name: string; type: ColumnType }

/** How a value of this type is described and written; null is a null. */
export type ColumnType = { info: Buffer; write: (value: unknown) => Buffer }

export const types = {
  nvarchar: {
    info: Buffer.from([0xe7, 0x40, 0x1f, 0x09, 0x04, 0xd0, 0x00, 0x34]),
    write: (value) =>
      value === null ? u16(0xffff) : join(u16(String(value).length * 2), ucs2(String(value))),
  },
  int: {
    info: Buffer.from([0x26, 4]),
    write: (value) => (value === null ? u8(0) : join(u8(4), i32(Number(value)))),
  },
  bigint: {
    info: Buffer.from([0x26, 8]),
    write: (value) => (value === null ? u8(0) : join(u8(8), i64(BigInt(value as bigint)))),
  },
} satisfies Record<string, ColumnType>

/** A decimal, whose value is given as all its digits: 12.34 of scale 2 is 1234n. */
export function decimalType(precision: number, scale: number): ColumnType {
  return {
    info: Buffer.from([0x6a, 17, precision, scale]),
    write: (value) => {
      if (value === null) return u8(0)
      const digits = BigInt(value as bigint)
      const bytes = Buffer.alloc(16)
      const size = digits < 0n ? -digits : digits
      bytes.writeBigUInt64LE(size & 0xffff_ffff_ffff_ffffn, 0)
      bytes.writeBigUInt64LE(size >> 64n, 8)
      return join(u8(17), u8(digits < 0n ? 0 : 1), bytes)
    },
  }
}

export function rows(columns: Array<Column>, values: Array<Array<unknown>>): Buffer {
  const described = columns.map(({ name, type }) => join(u32(0), u16(9), type.info, bVarChar(name)))
  const written = values.map((row) =>
    join(u8(0xd1), ...columns.map(({ type }, index) => type.write(row[index] ?? null))),
  )
  return join(u8(0x81), u16(columns.length), ...described, ...written, done(values.length))
}

/** The end of a statement, with the rows it touched. */
export function done(count = 0): Buffer {
  return join(u8(0xfd), u16(0x10), u16(0), i64(BigInt(count)))
}

/** The end of a statement inside another, after which more comes. */
export function doneInProc(): Buffer {
  return join(u8(0xff), u16(0x01), u16(0xc1), i64(0n))
}

/** What confirms that a statement was stopped. */
export function attentionDone(): Buffer {
  return join(u8(0xfd), u16(0x20), u16(0), i64(0n))
}

/** Errors after which a real server says that the statement has been terminated. */
const TERMINATING = new Set([515, 547, 2601, 2627])

export function error(number: number, message: string, severity = 16): Buffer {
  const terminated = TERMINATING.has(number)
    ? [told(0xab, 3621, 'The statement has been terminated.', 0)]
    : []
  return join(told(0xaa, number, message, severity), ...terminated, failed())
}

/** A login that is refused because of `number`: a real server says next that the login failed. */
export function loginRefused(number: number, message: string): Buffer {
  const next = told(0xaa, 18456, "Login failed for user 'reader'.", 14)
  return join(told(0xaa, number, message, 11), next, failed())
}

/** Whether a real server closes the connection after this answer: a refused login, or a severe error. */
export function closesAfter(answer: Buffer, isLogin: boolean): boolean {
  return answer[0] === 0xaa && (isLogin || answer.readUInt8(8) >= 20)
}

/** An ERROR (0xaa) or an INFO (0xab). */
function told(token: number, number: number, message: string, severity: number): Buffer {
  const body = join(
    u32(number),
    u8(1),
    u8(severity),
    usVarChar(message),
    bVarChar('test'),
    bVarChar(''),
    u32(1),
  )
  return join(u8(token), u16(body.length), body)
}

function failed(): Buffer {
  return join(u8(0xfd), u16(0x02), u16(0), i64(0n))
}

export function loginAck(database: string, withToken: boolean): Buffer {
  const ack = join(u8(1), Buffer.from([8, 0, 0, 0]), bVarChar('test'), Buffer.from([16, 0, 0, 0]))
  return join(
    envChange(1, join(bVarChar(database), bVarChar('master'))),
    envChange(7, Buffer.from([5, 0x09, 0x04, 0xd0, 0x00, 0x34, 0])),
    u8(0xad),
    u16(ack.length),
    ack,
    // The acknowledgement of a token login, which has no data of its own.
    withToken ? Buffer.from([0xae, 0x02, 0, 0, 0, 0, 0xff]) : Buffer.alloc(0),
    envChange(4, join(bVarChar('4096'), bVarChar('4096'))),
    done(),
  )
}

export function routing(server: string, port: number): Buffer {
  const value = join(u8(0), u16(port), usVarChar(server))
  return envChange(20, join(u16(value.length), value, u16(0)))
}

export function transactionBegun(id: number): Buffer {
  return join(envChange(8, join(u8(8), i64(BigInt(id)), u8(0))), done())
}

export function transactionEnded(how: 'committed' | 'rolled back', id: number): Buffer {
  return join(envChange(how === 'committed' ? 9 : 10, join(u8(0), u8(8), i64(BigInt(id)))))
}

function envChange(type: number, value: Buffer): Buffer {
  return join(u8(0xe3), u16(value.length + 1), u8(type), value)
}

export function join(...parts: Array<Buffer>): Buffer {
  return Buffer.concat(parts)
}

function u8(value: number): Buffer {
  return Buffer.from([value])
}

export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function i32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32LE(value)
  return bytes
}

function i64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64LE(value)
  return bytes
}

function ucs2(text: string): Buffer {
  return Buffer.from(text, 'ucs2')
}

function bVarChar(text: string): Buffer {
  return join(u8(text.length), ucs2(text))
}

function usVarChar(text: string): Buffer {
  return join(u16(text.length), ucs2(text))
}
