/** Several values of one filter: boxes in a list that unfolds. */

/** Boxes of one name, under a heading of their own where they have one. */
export type ChoiceList = {
  name: string
  title?: string
  /** Value and text. */
  choices: ReadonlyArray<readonly [string, string]>
}

type ChoicesProps = {
  title: string
  lists: ReadonlyArray<ChoiceList>
  /** Values that are ticked, by the name of their boxes. */
  chosen: Readonly<Record<string, ReadonlyArray<string> | undefined>>
}

/** Nothing where there is nothing to choose from. */
export function Choices({ title, lists, chosen }: ChoicesProps) {
  if (lists.every(({ choices }) => choices.length === 0)) return null
  return (
    <details class="choices" name="choices">
      <summary>{title}</summary>
      <fieldset class="choices-panel">
        <legend class="visually-hidden">{title}</legend>
        {lists.map(({ name, title, choices }) => (
          <>
            {title && <p class="choices-title">{title}</p>}
            {choices.map(([value, text]) => (
              <label class="check">
                <input
                  type="checkbox"
                  name={name}
                  value={value}
                  checked={chosen[name]?.includes(value)}
                />
                <span>{text}</span>
              </label>
            ))}
          </>
        ))}
      </fieldset>
    </details>
  )
}
