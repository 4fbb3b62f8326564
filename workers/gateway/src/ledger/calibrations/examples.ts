/** One example of every query of calibrations. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as calibrations from './queries.ts'

const MODEL = '@cf/baai/bge-m3'

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'calibrations.listCalibrations': (db) => calibrations.listCalibrations(db),
  'calibrations.calibrationOf': (db) => calibrations.calibrationOf(db, MODEL),
  'calibrations.addCalibration': (db) => calibrations.addCalibration(db, { model: MODEL } as never),
  'calibrations.changeCalibration': (db) =>
    calibrations.changeCalibration(db, MODEL, { askedVersion: 'labeler-2' }),
}

/** A row a model, one or two: read whole on purpose. */
export const WHOLE = ['calibrations.listCalibrations']
