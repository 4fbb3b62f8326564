/**
 * Whether a tick of the scheduler can find anything to do. Kept where asking costs nothing, so that a
 * database that sleeps when nobody asks it is not woken to say that there is nothing.
 */
export type QuietState = {
  /** Counts the changes, so that what was found before one says nothing about what is after it. */
  generation: number
  /** Until when nothing is due, unless something changes (UTC instant); null: not known. */
  until: string | null
}

export const NOT_QUIET: QuietState = { generation: 0, until: null }

/** Something that a tick may have to do has changed, or is about to. */
export function changed(state: QuietState): QuietState {
  return { ...state, generation: state.generation + 1, until: null }
}

/** A tick that began at `generation` found nothing; the next thing is due at `until`. */
export function settled(state: QuietState, generation: number, until: string): QuietState {
  return generation === state.generation ? { ...state, until } : state
}

export function isQuiet(state: QuietState, now: string): boolean {
  return state.until !== null && now < state.until
}
