/**
 * A raw mail as rows: one gzip stream, in base64, cut so that no row comes near D1's limit of 2 MB.
 * Base64 because D1 carries bytes as JSON arrays of numbers, four times their size.
 */

/** Bytes of gzip per row; base64 makes 880 KB of them. A multiple of 3, so that no part is padded. */
const PART_BYTES = 660_000

/** The rows' contents, one after the other: a mail of 25 MiB never is in memory as a whole again. */
export async function* packRaw(raw: Uint8Array): AsyncGenerator<string, void> {
  const { body } = new Response(raw as Uint8Array<ArrayBuffer>)
  const packed = (body ?? new Blob().stream()).pipeThrough(new CompressionStream('gzip'))
  let held = Buffer.alloc(0)
  for await (const chunk of packed) {
    held = Buffer.concat([held, chunk])
    while (held.length > PART_BYTES) {
      yield held.subarray(0, PART_BYTES).toString('base64')
      held = held.subarray(PART_BYTES)
    }
  }
  yield held.toString('base64')
}

/** The raw mail again; `part` gives the content of one row, or null after the last. */
export function unpackRaw(
  part: (index: number) => Promise<string | null>,
): ReadableStream<Uint8Array> {
  let index = 0
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const content = await part(index)
      index += 1
      if (content === null) controller.close()
      else controller.enqueue(new Uint8Array(Buffer.from(content, 'base64')))
    },
  })
  return packed.pipeThrough(new DecompressionStream('gzip'))
}
