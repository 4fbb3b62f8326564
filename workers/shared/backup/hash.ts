/** A hash of rows that does not depend on their order: SQLite and SQL Server sort differently. */

import { sha256 } from '@noble/hashes/sha2.js'

export type Row = Record<string, string | number | null>

/** Of how many rows, and the sum of their SHA-256 modulo 2^256, in hex. */
export type Tally = { rows: number; hash: string }

export type Tallying = { add(rows: ReadonlyArray<Row>): void; sum(): Tally }

const MODULUS = 1n << 256n

export function tallying(): Tallying {
  let count = 0
  let sum = 0n
  return {
    add(rows) {
      const encoder = new TextEncoder()
      for (const row of rows) {
        // The platform's own makes a task of each, which for a short text takes ten times as long.
        const hash = sha256(encoder.encode(canonical(row)))
        const view = new DataView(hash.buffer, hash.byteOffset)
        let value = 0n
        for (let at = 0; at < 32; at += 8) value = (value << 64n) | view.getBigUint64(at)
        sum = (sum + value) % MODULUS
      }
      count += rows.length
    },
    sum: () => ({ rows: count, hash: sum.toString(16).padStart(64, '0') }),
  }
}

/** Columns by name; an integer is the same whether a database gives it as a number or as text. */
function canonical(row: Row): string {
  const entries = Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, String(value)])
  return JSON.stringify(entries.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
}
