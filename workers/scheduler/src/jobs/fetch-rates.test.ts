import { expect, it } from 'vitest'
import type { RateOfDay } from '#shared/rates.ts'
import { fetchRates } from './fetch-rates.ts'

const TABLE = 'CURRENCY,TIME_PERIOD,OBS_VALUE\nUSD,2026-11-27,1.0563\n'

async function fetched(wanted: object | null, answer: Response) {
  const saved: Array<RateOfDay> = []
  const asked: Array<string> = []
  const LEDGER = {
    ratesWanted: async () => wanted,
    saveRates: async (rates: Array<RateOfDay>) => {
      saved.push(...rates)
    },
  }
  const ask = async (url: unknown) => {
    asked.push(String(url))
    return answer
  }
  await fetchRates({ LEDGER } as never, ask as never, '2026-11-28T12:00:00.000Z')
  return { saved, asked }
}

const WANTED = { currencies: ['COP', 'USD'], since: '2026-11-20' }

it('asks for what the ledger lacks, and keeps what comes', async () => {
  const { saved, asked } = await fetched(WANTED, new Response(TABLE))
  expect(asked).toEqual([
    'https://data-api.ecb.europa.eu/service/data/EXR/D.COP+USD.EUR.SP00.A?startPeriod=2026-11-20&format=csvdata&detail=dataonly',
  ])
  expect(saved).toEqual([{ currency: 'USD', date: '2026-11-27', perEuro: '1.0563' }])
})

it('asks nothing where nothing is wanted, and keeps nothing where there is nothing', async () => {
  expect((await fetched(null, new Response(TABLE))).asked).toEqual([])
  expect((await fetched(WANTED, new Response('', { status: 404 }))).saved).toEqual([])
  await expect(fetched(WANTED, new Response('', { status: 500 }))).rejects.toThrow('500')
})
