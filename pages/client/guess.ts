/** Puts what the browser knows of its person into the fields of the first questions. */

function field(name: string): HTMLInputElement | HTMLSelectElement | null {
  return document.querySelector(`[data-guess="${name}"]`)
}

export function startGuess(): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const input = field('zone')
  if (!input || !zone || input.getAttribute('aria-invalid') === 'true') return
  input.value = zone
  const currency = field('currency')
  if (!(currency instanceof HTMLSelectElement)) return
  const lived = [...currency.options].find(({ dataset }) =>
    dataset.zones?.split(' ').includes(zone),
  )
  if (lived) currency.value = lived.value
}
