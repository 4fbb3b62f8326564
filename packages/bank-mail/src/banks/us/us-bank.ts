import type { Template } from '../../template/types.ts'
import { ASKED_ABOUT } from './shared.ts'

export const usBank: ReadonlyArray<Template> = [ASKED_ABOUT]
