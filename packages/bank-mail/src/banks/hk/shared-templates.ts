import type { RecordingTemplate } from '../../template/types.ts'
import { CARD_ROWS, COMMON as ENGLISH } from '../asian-english-templates.ts'
import { COMMON as CHINESE } from '../tw/shared-templates.ts'

/* The alerts of Hong Kong, in English or traditional Chinese; FPS is how money goes between banks. */

export const FPS_IN: RecordingTemplate = {
  id: 'fps-in',
  kind: 'transfer_in',
  isCommon: true,
  unless: ['unsuccessful|failed|rejected|request~'],
  sentences: [
    '(you have|you) received {money} from {merchant} (on {date}|via|by|through|{stop})',
    '(on|at) {date}',
  ],
}

export const COMMON = [...ENGLISH, CARD_ROWS, FPS_IN, ...CHINESE] as const
