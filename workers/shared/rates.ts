/** Rates of currencies as files tell them: those of the European Central Bank, or a person's own. */

/** How many units of a currency were one euro on a day; a decimal as it was written. */
export type RateOfDay = { currency: string; date: string; perEuro: string }

const DATE = /^\d{4}-\d{2}-\d{2}$/
const CURRENCY = /^[A-Z]{3}$/
const PER_EURO = /^\d{1,12}(?:\.\d{1,12})?$/

/** Lines and columns without quotes: neither the bank's files nor plain lists have any. */
function tableOf(text: string): Array<Array<string>> {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.split(/[,;\t]/).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
}

/**
 * The rates in a text: a table of the bank's data portal (CURRENCY, TIME_PERIOD, OBS_VALUE), its
 * history or its file of a day (a day a line, a currency a column), or lines of currency, date, rate.
 * What is none of these, or no rate (N/A on holidays), is left out.
 */
export function ratesIn(text: string): Array<RateOfDay> {
  const [head = [], ...lines] = tableOf(text)
  const at = (name: string) => head.indexOf(name)
  if (at('CURRENCY') >= 0 && at('TIME_PERIOD') >= 0 && at('OBS_VALUE') >= 0) {
    return lines.flatMap((cells) =>
      rate(cells[at('CURRENCY')], cells[at('TIME_PERIOD')], cells[at('OBS_VALUE')]),
    )
  }
  if (head[0] === 'Date') {
    return lines.flatMap(([date, ...cells]) =>
      cells.flatMap((cell, index) => rate(head[index + 1], isoDate(date), cell)),
    )
  }
  return [head, ...lines].flatMap(rateOfLine)
}

/** The first line of a person's own that is no rate, as it stands there; null: each is one. */
export function wrongLineIn(text: string): string | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.find((line) => tableOf(line).flatMap(rateOfLine).length === 0)?.trim() ?? null
}

/** More cells than three have a decimal comma among them: which it is nobody knows. */
function rateOfLine([currency, date, perEuro, ...more]: ReadonlyArray<string>) {
  return more.length > 0 ? [] : rate(currency?.toUpperCase(), date, perEuro)
}

/** `27 November 2026`, as the bank's file of one day has it; any other text as it is. */
function isoDate(text = ''): string {
  if (!/^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(text)) return text
  const day = new Date(`${text} UTC`)
  return Number.isNaN(day.getTime()) ? text : day.toISOString().slice(0, 10)
}

function rate(currency = '', date = '', perEuro = ''): Array<RateOfDay> {
  const isOne = CURRENCY.test(currency) && DATE.test(date) && PER_EURO.test(perEuro)
  return isOne && /[1-9]/.test(perEuro) && currency !== 'EUR' ? [{ currency, date, perEuro }] : []
}
