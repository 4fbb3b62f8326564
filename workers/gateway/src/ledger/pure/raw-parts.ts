/**
 * A raw mail as rows: one gzip stream, in base64, cut so that no row comes near D1's limit of 2 MB.
 * Base64 because D1 carries bytes as JSON arrays of numbers, four times their size.
 */

/** Bytes of gzip per row; base64 makes 880 KB of them. A multiple of 3, so that no part is padded. */
const PART_BYTES = 660_000

/** The rows' contents, in order. At least one, also for an empty mail. */
export async function packRaw(raw: Uint8Array): Promise<Array<string>> {
  const packed = new Uint8Array(
    await new Response(
      new Blob([raw as Uint8Array<ArrayBuffer>])
        .stream()
        .pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer(),
  )
  const parts: Array<string> = []
  for (let at = 0; at < packed.length; at += PART_BYTES) {
    parts.push(Buffer.from(packed.subarray(at, at + PART_BYTES)).toString('base64'))
  }
  return parts
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
