/** Light or dark: kept in the browser. */
import { t } from '../../language.ts'
export function Theme() {
  return (
    <section class="card needs-script" aria-labelledby="theme-title">
      <fieldset class="stack">
        <legend id="theme-title" class="card-legend">
          {t('settings.colours')}
        </legend>
        <div class="theme-choice">
          {(['system', 'light', 'dark'] as const).map((theme) => (
            <label class="check">
              <input type="radio" name="theme" value={theme} />
              <span>{t(`settings.theme.${theme}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  )
}
