/** A button's words, and for who only hears them what they are about. */
import { t } from '../../language.ts'

/** One message, so that each language has its own sign between the two; all begin with the words. */
export function Named({ words, of }: { words: string; of: string }) {
  return (
    <>
      {words}
      <span class="visually-hidden">
        {t('parts.named', { name: words, value: of }).slice(words.length)}
      </span>
    </>
  )
}
