import type { Template } from '../../template/types.ts'
import { TO_COME } from '../shared.ts'
import { RECEIVED } from './shared.ts'

export const bancoFalabellaChile: ReadonlyArray<Template> = [TO_COME, RECEIVED]
