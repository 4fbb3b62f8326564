import { join } from 'node:path'

/** What Node is started with where it runs something that imports files of text. */
export const PRELOAD = ['--import', join(import.meta.dirname, 'text-modules.ts')]
