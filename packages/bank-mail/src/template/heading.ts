/** What stands above the text: the subject, and first lines that are short as headings are. */

const HEAD = 600
const SHORT = 60

/** The first one or two lines of the masked body, where they are short; `masked` may have names blanked. */
export function headingOf(masked: string): string {
  const lines = masked.slice(0, HEAD).trim().split(/\n+/, 2)
  return lines.filter((line) => line.length <= SHORT).join('\n')
}
