/** Splits a list of patterns written one or many to a line, separated by commas. */
export function patternList(text: string): ReadonlyArray<string> {
  return text
    .split(/[,\n]/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
}
