/** Light or dark: kept in the browser. */
export function Theme() {
  return (
    <section class="card needs-script" aria-labelledby="theme-title">
      <fieldset class="stack">
        <legend id="theme-title" class="card-legend">
          Colours
        </legend>
        <div class="theme-choice">
          {(['system', 'light', 'dark'] as const).map((theme) => (
            <label class="check">
              <input type="radio" name="theme" value={theme} />
              <span>{{ system: 'As the system', light: 'Light', dark: 'Dark' }[theme]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  )
}
