/** Measures a model of Workers AI and keeps the result in the ledger of a tracker. */
import { z } from 'zod'
import { newCalibration } from '../../gateway/src/ledger/calibrations/schema.ts'
import { dataVersion } from '../src/data-version.ts'
import { type EmbeddingBinding, workersAiEmbedder } from '../src/embed/workers-ai.ts'
import type { Knowledge } from '../src/knowledge.ts'
import type { DevMerchant } from './dev-data.ts'
import { measureModel, textsOf } from './measure-model.ts'

/** A hundred texts may take so long: nobody waits for a label here. */
const SLOW_MS = 60_000

export type NewCalibration = z.output<typeof newCalibration>

/**
 * What the model reaches on people left out, as the API takes it. Sends the texts of what ships, nothing of a
 * ledger. Throws where the model does not answer, and where no label would be sure enough with it (`target`: the
 * share of unasked labels that has to be right).
 */
export async function measured(
  ai: EmbeddingBinding,
  model: string,
  lines: ReadonlyArray<DevMerchant>,
  knowledge: Knowledge,
  target?: number,
): Promise<NewCalibration> {
  const texts = textsOf(lines, knowledge)
  const found = await workersAiEmbedder(ai, model, SLOW_MS).embed(texts)
  const vectors = new Map(found.map((vector, at) => [texts[at] ?? '', vector]))
  const learnt = measureModel(lines, knowledge, { model, vectors }, target)
  const { calibration, reached, reading } = learnt
  if (Number.isNaN(reached.autoPrecision))
    throw new Error(`${model}: no label would be sure enough with it; it is not kept`)
  return newCalibration.parse({
    model,
    dataVersion: dataVersion(),
    calibration: { ...calibration, reading: { ...reading, reached } },
  })
}

const problem = z.object({ detail: z.string().optional(), title: z.string().optional() })

/** Throws where the site can't be reached or refuses, with what it says. */
export async function keep(site: string, token: string, body: NewCalibration): Promise<void> {
  const response = await fetch(new URL('/api/calibrations', site), {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!response) throw new Error(`${site} does not answer`)
  if (response.ok) return
  const said = problem.safeParse(await response.json().catch(() => null)).data
  throw new Error(`${site} answered ${response.status}: ${said?.detail ?? said?.title ?? ''}`)
}
