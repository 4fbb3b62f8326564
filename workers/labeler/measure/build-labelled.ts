/** Writes src/labelled-merchants.generated.ts from data/labelled-merchants.csv, which people edit. */
import { readFileSync, writeFileSync } from 'node:fs'
import { labelledModule } from './labelled-module.ts'

const csv = readFileSync(`${import.meta.dirname}/../data/labelled-merchants.csv`, 'utf8')
writeFileSync(`${import.meta.dirname}/../src/labelled-merchants.generated.ts`, labelledModule(csv))
