import type { Template } from '../../template/types.ts'
import { RECEIVED, TO_COME } from '../shared.ts'

export const bancoFalabellaChile: ReadonlyArray<Template> = [TO_COME, RECEIVED]
