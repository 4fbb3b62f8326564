/** A PNG as WebP, by the encoder that a Chromium has: a quarter of the size, and no tool more. */
import type { Browser } from 'playwright-core'

/** `quality`: from 0, nearly nothing, to 1, no loss. */
export async function toWebp(browser: Browser, png: Buffer, quality: number): Promise<Buffer> {
  const page = await browser.newPage()
  try {
    const url = `data:image/png;base64,${png.toString('base64')}`
    const data = await page.evaluate<string>(`(async () => {
      const bitmap = await createImageBitmap(await (await fetch(${JSON.stringify(url)})).blob())
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      canvas.getContext('2d').drawImage(bitmap, 0, 0)
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: ${quality} })
      const bytes = new Uint8Array(await blob.arrayBuffer())
      let text = ''
      for (const byte of bytes) text += String.fromCharCode(byte)
      return btoa(text)
    })()`)
    return Buffer.from(data, 'base64')
  } finally {
    await page.close()
  }
}
