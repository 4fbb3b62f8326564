/** `text` of the same length with the stretch from `start` to `end` blanked: what stands there says nothing. */
export function blanked(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}
