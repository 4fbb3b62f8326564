/** Some fields of an object, and no others. */
export function pick<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  names: ReadonlyArray<Name>,
): Pick<Whole, Name> {
  return Object.fromEntries(names.map((name) => [name, whole[name]])) as Pick<Whole, Name>
}
