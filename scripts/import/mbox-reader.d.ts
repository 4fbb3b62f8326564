/** The part of mbox-reader that is used here; it ships no types. */
declare module 'mbox-reader' {
  import type { Readable } from 'node:stream'
  export function mboxReader(stream: Readable): AsyncGenerator<{ content: Buffer }>
}
