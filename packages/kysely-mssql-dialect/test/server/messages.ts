/** What a client sends, read from the bytes (MS-TDS 2.2.2 and 2.2.6). */

export const messageType = {
  sqlBatch: 0x01,
  rpc: 0x03,
  response: 0x04,
  attention: 0x06,
  transaction: 0x0e,
  login: 0x10,
  prelogin: 0x12,
} as const

export type Message = { type: number; reset: boolean; data: Buffer }

const HEADER = 8

/** Takes the bytes as they come and gives whole messages. */
export class MessageReader {
  #bytes = Buffer.alloc(0)
  #parts: Array<Buffer> = []
  #reset = false

  push(chunk: Buffer): Array<Message> {
    this.#bytes = Buffer.concat([this.#bytes, chunk])
    const messages: Array<Message> = []
    while (this.#bytes.length >= HEADER) {
      const length = this.#bytes.readUInt16BE(2)
      if (this.#bytes.length < length) break
      const status = this.#bytes.readUInt8(1)
      this.#reset ||= (status & 0x08) !== 0
      this.#parts.push(this.#bytes.subarray(HEADER, length))
      if ((status & 0x01) !== 0) {
        messages.push({
          type: this.#bytes.readUInt8(0),
          reset: this.#reset,
          data: Buffer.concat(this.#parts),
        })
        this.#parts = []
        this.#reset = false
      }
      this.#bytes = this.#bytes.subarray(length)
    }
    return messages
  }
}

/** A message as packets of 4096 bytes. */
export function toPackets(type: number, data: Buffer): Buffer {
  const packets: Array<Buffer> = []
  const room = 4096 - HEADER
  for (let offset = 0, id = 1; offset === 0 || offset < data.length; offset += room, id += 1) {
    const part = data.subarray(offset, offset + room)
    const header = Buffer.alloc(HEADER)
    header.writeUInt8(type, 0)
    header.writeUInt8(offset + room >= data.length ? 1 : 0, 1)
    header.writeUInt16BE(part.length + HEADER, 2)
    header.writeUInt8(id & 0xff, 6)
    packets.push(header, part)
  }
  return Buffer.concat(packets)
}

/**
 * The server's PRELOGIN: its version, that it takes tokens, and its encryption: that it adds none of
 * its own (2), or that it wants TLS inside TDS (1).
 */
export function preloginAnswer(encryption: 1 | 2 = 2): Buffer {
  const values = [
    { id: 0x00, bytes: Buffer.from([16, 0, 0, 0, 0, 0]) },
    { id: 0x01, bytes: Buffer.from([encryption]) },
    { id: 0x06, bytes: Buffer.from([0x01]) },
  ]
  let at = values.length * 5 + 1
  const index = values.map(({ id, bytes }) => {
    const entry = Buffer.from([id, at >> 8, at & 0xff, 0, bytes.length])
    at += bytes.length
    return entry
  })
  return Buffer.concat([...index, Buffer.from([0xff]), ...values.map(({ bytes }) => bytes)])
}

export type Login = {
  tdsVersion: number
  user: string
  password: string
  appName: string
  server: string
  database: string
  token: string | null
}

export function readLogin(data: Buffer): Login {
  const text = (at: number) => {
    const offset = data.readUInt16LE(at)
    return data.subarray(offset, offset + data.readUInt16LE(at + 2) * 2)
  }
  return {
    tdsVersion: data.readUInt32LE(4),
    user: text(40).toString('ucs2'),
    password: Buffer.from(text(44).map(revealed)).toString('ucs2'),
    appName: text(48).toString('ucs2'),
    server: text(52).toString('ucs2'),
    database: text(68).toString('ucs2'),
    token: readToken(data),
  }
}

/** How LOGIN7 hides each byte of a password, which is no encryption. */
export function hidden(byte: number): number {
  return (((byte << 4) & 0xf0) | (byte >> 4)) ^ 0xa5
}

function revealed(byte: number): number {
  const swapped = byte ^ 0xa5
  return ((swapped << 4) & 0xf0) | (swapped >> 4)
}

/** The FEDAUTH feature (2), as a security token: an option byte, a length, the text. */
function readToken(data: Buffer): string | null {
  const hasExtension = (data.readUInt8(27) & 0x10) !== 0
  if (!hasExtension) return null
  let at = data.readUInt32LE(data.readUInt16LE(56))
  while (data.readUInt8(at) !== 0xff) {
    const start = at + 5
    if (data.readUInt8(at) === 0x02) {
      const length = data.readUInt32LE(start + 1)
      return data.subarray(start + 5, start + 5 + length).toString('ucs2')
    }
    at = start + data.readUInt32LE(at + 1)
  }
  return null
}

/** A call of sp_executesql: the statement and how its parameters are declared. */
export type Call = { sql: string; declared: string; values: Buffer }

export function readCall(data: Buffer): Call {
  // All headers, the procedure by number, its option flags.
  let at = data.readUInt32LE(0) + 2 + 2 + 2
  const readNvarchar = () => {
    at += 1 + data.readUInt8(at) * 2 + 1 + 1
    const long = data.readUInt16LE(at) === 0xffff
    at += 7
    if (!long) {
      const length = data.readUInt16LE(at)
      const text = data.subarray(at + 2, at + 2 + length).toString('ucs2')
      at += 2 + length
      return text
    }
    // A long value comes in chunks; tedious sends one, and an end.
    const length = data.readUInt32LE(at + 8)
    const text = data.subarray(at + 12, at + 12 + length).toString('ucs2')
    at += 12 + length + 4
    return text
  }
  const sql = readNvarchar()
  const declared = at < data.length ? readNvarchar() : ''
  return { sql, declared, values: data.subarray(at) }
}

export type TransactionRequest = 'begin' | 'commit' | 'rollback' | 'save' | 'rollback to'

const transactionRequests: Record<number, TransactionRequest> = {
  5: 'begin',
  7: 'commit',
  8: 'rollback',
  9: 'save',
}

export function readTransactionRequest(data: Buffer): TransactionRequest {
  const at = data.readUInt32LE(0)
  const name = transactionRequests[data.readUInt16LE(at)]
  if (name === undefined) throw new Error('a transaction request the test server does not know')
  // With the name of a savepoint, only what came after it.
  return name === 'rollback' && data.readUInt8(at + 2) > 0 ? 'rollback to' : name
}

export function readBatchText(data: Buffer): string {
  return data.subarray(data.readUInt32LE(0)).toString('ucs2')
}
