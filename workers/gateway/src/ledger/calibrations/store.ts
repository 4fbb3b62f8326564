/** How models of meaning were measured; a model that was not decides nothing. */
import { camel, toSnake } from '../../database/camel.ts'
import { type ActEntry, asAct, type RowChange } from '../acts/act.ts'
import { retryOnConflict } from '../conflict.ts'
import type { Context } from '../context.ts'
import { clip } from '../pure/text.ts'
import type { Author } from '../types/common.ts'
import * as queries from './queries.ts'
import type { CalibrationAnswer, NewCalibration } from './schema.ts'

export type CalibrationStore = {
  list(): Promise<Array<CalibrationAnswer>>
  /** In place of what was kept of the model, as one act. */
  store(measured: NewCalibration, by: Author): Promise<CalibrationAnswer>
  /**
   * For a labeler of this version, as JSON: null where the model was not measured with it, which is
   * noted where it was measured with another one.
   */
  of(model: string, dataVersion: string): Promise<string | null>
}

export function createCalibrations(context: Context): CalibrationStore {
  const { database, config } = context
  const db = camel(database.kysely)
  return {
    async list() {
      return (await queries.listCalibrations(db).execute()).map(toAnswer)
    },
    store: ({ model, dataVersion, calibration }, by) =>
      retryOnConflict(async () => {
        const before = await queries.calibrationOf(db, model).executeTakeFirst()
        const values = {
          dataVersion,
          calibration: JSON.stringify(calibration),
          precisionLow: calibration.reading.reached.autoPrecisionLow,
          askedVersion: null,
          createdAt: config.now(),
        }
        const after = { model, ...values }
        const row: RowChange = {
          table: 'model_calibration',
          key: { model },
          before: before ? toSnake(before) : null,
          after: toSnake(after),
        }
        const entry: ActEntry = {
          action: 'labels.calibrate',
          subject: 'labels',
          subjectId: model,
          title: model,
          changes: {},
        }
        const write = before
          ? queries.changeCalibration(db, model, values)
          : queries.addCalibration(db, after)
        await database.batch(asAct(context, by, entry, { rows: [row] }, [write.compile()]))
        return toAnswer(after)
      }),
    async of(model, dataVersion) {
      const row = await queries.calibrationOf(db, model).executeTakeFirst()
      if (!row) return null
      if (row.dataVersion === dataVersion) return row.calibration
      const askedVersion = clip(dataVersion, 100)
      if (row.askedVersion !== askedVersion)
        await queries.changeCalibration(db, model, { askedVersion }).execute()
      return null
    },
  }
}

type Row = Omit<CalibrationAnswer, 'autoPrecisionLow'> & { precisionLow: number }

function toAnswer({ model, dataVersion, createdAt, askedVersion, precisionLow }: Row) {
  return { model, dataVersion, createdAt, askedVersion, autoPrecisionLow: Number(precisionLow) }
}
