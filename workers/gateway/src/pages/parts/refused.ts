/** A form that is refused (422) comes back with what is wrong in it, in its own place. */
export const SHOWS_ERRORS = { 'hx-status:422': 'swap:outerHTML' } as const
