/** Writes what people edit as the Worker reads it: the 300 from data/labelled-merchants.csv, our own chains from data/famous-chains/. */
import { readFileSync, writeFileSync } from 'node:fs'
import { famousModule } from '../data/famous-chains.ts'
import { labelledModule } from './labelled-module.ts'

const folder = `${import.meta.dirname}/..`
const csv = readFileSync(`${folder}/data/labelled-merchants.csv`, 'utf8')
writeFileSync(`${folder}/src/labelled-merchants.generated.ts`, labelledModule(csv))
writeFileSync(`${folder}/data/famous-chains.generated.ts`, famousModule())
