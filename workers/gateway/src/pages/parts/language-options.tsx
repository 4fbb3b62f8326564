/** The languages that pages are in, each by its own name. */
import { LANGUAGE_CODES, LANGUAGES } from '#shared/i18n/languages.ts'

export function LanguageOptions({ chosen }: { chosen: string }) {
  return (
    <>
      {LANGUAGE_CODES.map((code) => (
        <option value={code} lang={code} selected={code === chosen}>
          {LANGUAGES[code]}
        </option>
      ))}
    </>
  )
}
