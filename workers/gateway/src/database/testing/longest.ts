/** A stand-in for SQL Server compiles the triggers anew in every session, on a busy machine for half a minute. */
export const LONGEST_MS = 120_000
