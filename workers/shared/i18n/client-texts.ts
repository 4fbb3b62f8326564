/** What the scripts of a page say, which the page brings along as attributes (`client/texts.ts`). */

import { MESSAGES } from '#shared/i18n/messages.generated.ts'
import type { Language } from './languages.ts'

/** `data-signed-out` -> the text in that language. */
export function clientTexts(language: Language): Record<string, string> {
  const attribute = (key: string) =>
    `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  const texts = { ...MESSAGES.en.client, ...MESSAGES[language].client }
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [attribute(key), text]))
}
