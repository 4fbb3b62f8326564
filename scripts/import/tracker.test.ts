/** The tracker that an import hands in to goes away while it runs: it is asked again, and not for ever. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { noteRunning } from '../start/running.ts'
import { trackerOfFolder, trackerOfSite } from './tracker.ts'

const WAITS = [0.001, 0.001]

/** A site that answers with these statuses, one after another, the last again and again. */
async function siteOf(...statuses: Array<number>) {
  let asked = 0
  const server = createServer((_, response) => {
    const status = statuses[Math.min(asked, statuses.length - 1)] ?? 200
    asked += 1
    const body = status === 200 ? { items: [] } : { detail: 'Not that' }
    response.writeHead(status).end(JSON.stringify(body))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const close = () => new Promise<void>((done) => void server.close(() => done()))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { site, asked: () => asked, close, [Symbol.asyncDispose]: close }
}

test('one that is there again takes what it was asked before', async () => {
  await using tracker = await siteOf(503, 502, 200)
  expect(await trackerOfSite(tracker.site, 'token', WAITS).deliver([])).toEqual([])
})

test('one that stays away ends the import, and what is refused is not asked again', async () => {
  await using busy = await siteOf(503)
  await expect(trackerOfSite(busy.site, 'token', WAITS).deliver([])).rejects.toThrow('answered 503')
  expect(busy.asked()).toBe(3)
  await using strict = await siteOf(422)
  await expect(trackerOfSite(strict.site, 'token', WAITS).deliver([])).rejects.toThrow('Not that')
  expect(strict.asked()).toBe(1)
  const gone = await siteOf(200)
  await gone.close()
  await expect(trackerOfSite(gone.site, 'token', WAITS).deliver([])).rejects.toThrow(
    `${gone.site} does not answer`,
  )
})

/**
 * A start on `data` as another process sees it: its outbox answers, and its workers are here, with
 * something unlabelled after so many ticks.
 */
async function startOn(data: string, unlabelledFor = 9) {
  const asked: Array<string> = []
  let left = unlabelledFor
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    if (path === '/outbox') response.writeHead(204).end()
    else if (path === '/_local/unlabelled') response.end(JSON.stringify({ isAny: left-- > 0 }))
    else response.end(JSON.stringify({ token: 'token' }))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const outbox = `${site}/outbox`
  const running = {
    pid: process.pid,
    workers: null,
    site,
    workersAt: site,
    outbox,
    secret: 'secret',
  }
  await noteRunning(data, running)
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { ticks: () => asked.filter((path) => path === '/_local/scheduled').length, close }
}

test('one that was started again labels what came in, and one that is gone is left to its schedule', async () => {
  const data = await mkdtemp(join(tmpdir(), 'import-tracker-'))
  onTestFinished(() => rm(data, { recursive: true }))
  const before = await startOn(data)
  const tracker = await trackerOfFolder(data)
  await before.close()
  const after = await startOn(data)
  await tracker.label(301)
  expect(after.ticks()).toBe(2)
  await after.close()
  await tracker.label(1)
  expect(after.ticks()).toBe(2)
})

test('no tick is run once all has its label', async () => {
  const data = await mkdtemp(join(tmpdir(), 'import-tracker-'))
  onTestFinished(() => rm(data, { recursive: true }))
  const start = await startOn(data, 2)
  const tracker = await trackerOfFolder(data)
  await tracker.label(100_000)
  expect(start.ticks()).toBe(3)
  await start.close()
})
