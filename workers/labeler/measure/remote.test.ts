import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { calibrationOf } from '../src/calibration.ts'
import { dataVersion } from '../src/data-version.ts'
import { embedNgrams } from '../src/embed/char-ngrams.ts'
import { shippedKnowledge } from '../src/knowledge.ts'
import { keep, measured } from './remote.ts'
import { restBinding } from './rest-binding.ts'
import { trainingLines } from './training/lines.ts'

const MODEL = '@cf/a/model'

/**
 * A stand-in for Cloudflare's REST API, which has no local mode, and for a tracker: the model embeds
 * spelling, under a name of its own.
 */
async function standIn() {
  const asked: Array<{ path: string; authorization: string; body: unknown }> = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    const body = JSON.parse(text)
    const { authorization = '' } = request.headers
    asked.push({ path: `${request.method} ${request.url}`, authorization, body })
    const isRefused = authorization.endsWith('bad')
    response.statusCode = isRefused ? 403 : 200
    const data = body.text ? embedNgrams(body.text).map((vector) => [...vector]) : []
    response.end(JSON.stringify(isRefused ? { detail: 'It may not write' } : { result: { data } }))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return { asked, site, [Symbol.asyncDispose]: async () => void server.close() }
}

test('a model is measured on the lines that ship, and kept where a token may write', async () => {
  await using cloudflare = await standIn()
  // Few of each: what is learnt is measured elsewhere.
  const shipped = shippedKnowledge()
  const knowledge = { ...shipped, merchants: shipped.merchants.filter((_, at) => at % 8 === 0) }
  const lines = trainingLines().filter((_, at) => at % 16 === 0)
  const ai = restBinding({
    CLOUDFLARE_ACCOUNT_ID: 'an-account',
    CLOUDFLARE_API_TOKEN: 'a-token',
    CLOUDFLARE_API_BASE_URL: cloudflare.site,
  })
  const found = await measured(ai, MODEL, lines, knowledge, 0.6)
  expect(cloudflare.asked[0]).toMatchObject({
    path: `POST /accounts/an-account/ai/run/${MODEL}`,
    authorization: 'Bearer a-token',
  })
  expect(found).toMatchObject({ model: MODEL, dataVersion: dataVersion() })
  expect(Object.keys(found.calibration.clues).join()).toMatch(/\bmeaning\.\d/)
  const { models, auto } = calibrationOf(MODEL, JSON.stringify(found.calibration))
  expect(models[MODEL]?.bins).toHaveLength(4)
  expect(auto.confidence).toBeGreaterThan(0.5)

  await using there = await standIn()
  await keep(there.site, 'good', found)
  expect(there.asked.at(-1)).toMatchObject({
    path: 'PUT /api/calibrations',
    authorization: 'Bearer good',
    body: { model: MODEL },
  })
  await expect(keep(there.site, 'bad', found)).rejects.toThrow('403: It may not write')
})
