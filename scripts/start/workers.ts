/** The workers of a start on this machine, and what their process and the start's say to each other. */

/** The six workers of the local session, in the order in which wrangler takes them. */
export const WORKERS = [
  'local',
  'gateway',
  'reader',
  'email-ingest',
  'labeler',
  'scheduler',
] as const

/** What the process of the workers is told. */
export type Told = {
  /** The folder of the database. */
  state: string
  /** The folder of the site. */
  site: string
  port: number
  settings: Record<string, string>
  log: string
}
/** And what it tells: whether they answer. */
export type Tells = { ready: boolean }
