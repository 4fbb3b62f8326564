import type { Template } from '../../template/types.ts'
import { RECEIVED } from './shared.ts'

export const bancoRipleyChile: ReadonlyArray<Template> = [RECEIVED]
