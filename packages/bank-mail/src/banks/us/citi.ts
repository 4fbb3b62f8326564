import type { Template } from '../../template/types.ts'
import { ASKED_ABOUT } from './shared.ts'

export const citi: ReadonlyArray<Template> = [ASKED_ABOUT]
