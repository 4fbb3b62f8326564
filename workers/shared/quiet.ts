/**
 * Whether a tick of the scheduler can find anything to do. Kept where asking costs nothing, so that a
 * database that sleeps when nobody asks it is not woken to say that there is nothing.
 */
export type QuietState = {
  /** Counts the changes, so that what was found before one says nothing about what is after it. */
  generation: number
  /** Until when nothing is due, unless something changes (UTC instant); null: not known. */
  until: string | null
  /** A summary is claimed until then: if its sender dies, somebody has to look again. */
  claimedUntil: string | null
}

export const NOT_QUIET: QuietState = { generation: 0, until: null, claimedUntil: null }

/** Something that a tick may have to do has changed, or is about to. */
export function changed(state: QuietState): QuietState {
  return { ...state, generation: state.generation + 1, until: null }
}

/** A tick that began at `generation` found nothing; the next thing is due at `until`. */
export function settled(state: QuietState, generation: number, until: string): QuietState {
  if (generation !== state.generation) return state
  const { claimedUntil } = state
  return { ...state, until: claimedUntil !== null && claimedUntil < until ? claimedUntil : until }
}

/** A summary is claimed; null: it is sent, or its claim was given back. */
export function claimed(state: QuietState, until: string | null): QuietState {
  return { ...state, claimedUntil: until }
}

export function isQuiet(state: QuietState, now: string): boolean {
  return state.until !== null && now < state.until
}
