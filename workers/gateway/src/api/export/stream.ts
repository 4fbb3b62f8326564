/** Pieces of text as a body that is made while it is read. */

/** As much as is sent at once: a piece may be one line. */
const CHUNK = 64 * 1024

/**
 * The first pieces are made before anything is answered, so that a fault there is an error and no
 * torso. Throws what `pieces` throws until then; later faults break the body off.
 */
export async function bodyOf(pieces: AsyncGenerator<string>): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder()
  async function next(): Promise<Uint8Array | null> {
    let text = ''
    while (text.length < CHUNK) {
      const { value, done } = await pieces.next()
      if (done) break
      text += value
    }
    return text === '' ? null : encoder.encode(text)
  }
  let first: Uint8Array | null = (await next()) ?? new Uint8Array()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const chunk = first ?? (await next())
      first = null
      if (chunk === null) controller.close()
      else controller.enqueue(chunk)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
