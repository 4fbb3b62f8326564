/** The relay's server, for whoever starts it from a program of their own. */
export type { RelayLog } from './handler.ts'
export { type RelayEnv, type RelayLogin, type RelaySettings, relaySettings } from './settings.ts'
export { type Relay, startRelay } from './start.ts'
