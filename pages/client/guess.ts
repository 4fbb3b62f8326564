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
  const lived = [...currency.options].find((option) => zonesOf(option).includes(zone))
  if (!lived) return
  currency.value = lived.value
  // Chromium says Asia/Calcutta; a country's own name for the zone comes first.
  input.value = zonesOf(lived).find((name) => canonical(name) === canonical(zone)) ?? zone
}

function zonesOf({ dataset }: HTMLOptionElement): Array<string> {
  return dataset.zones?.split(' ') ?? []
}

/** Empty where this browser is older than the name. */
function canonical(timeZone: string): string {
  try {
    return Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return ''
  }
}
