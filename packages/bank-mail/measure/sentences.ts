/** What the model of undone movements learns from: sentences that were written for it, and those of the fixtures. */
import { readdirSync, readFileSync } from 'node:fs'
import { allFixtures } from '../src/banks/all-fixtures.ts'
import { innerMails } from '../src/forwarding/inner-mails.ts'
import { sentencesIn } from '../src/gate/sentence.ts'
import { withoutNames } from '../src/gate/without-names.ts'
import { BY_COUNTRY } from '../src/general/fixtures/by-country.fixtures.ts'
import { GENERAL_FIXTURES } from '../src/general/fixtures/index.ts'
import { parseMail } from '../src/mail/parse-mail.ts'
import { documentOf } from '../src/template/document.ts'
import { dated, emlOf } from '../src/template/fixture.ts'

/** What a sentence says became of the movement beside which it stands; `done` leaves it as it is. */
export const CLASSES = [
  'done',
  'declined',
  'reversed',
  'pending',
  'requested',
  'scheduled',
  'test',
] as const
export type Class = (typeof CLASSES)[number]

export type Sentence = {
  /** ISO 639 of those that were written, `fixture` of those of an alert that is recorded. */
  readonly from: string
  readonly of: Class
  /** As the reader sees it. */
  readonly masked: string
}

const FOLDER = `${import.meta.dirname}/training/undone`

function maskedOf(text: string): string {
  const { masked, bodyEnd } = documentOf(text, '')
  return masked.slice(0, bodyEnd)
}

/** The sentences of `training/undone/<language>.tsv` and the names of `names.tsv`, a class and a sentence a line; throws for any other line. */
export function writtenSentences(): Array<Sentence> {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(`${FOLDER}/${name}`, 'utf8').trim().split('\n')
      return lines.map((line, at) => {
        const [written, text, ...more] = line.split('\t')
        const of = CLASSES.find((one) => one === written)
        if (of === undefined || !text || more.length > 0)
          throw new Error(`${name}:${at + 1}: a class, a tab and a sentence, please`)
        return { from: name.slice(0, 2), of, masked: maskedOf(text) }
      })
    })
}

/** The sentences of fixtures that are recorded, each once, without the names of their counterparties. */
export async function fixtureSentences(): Promise<Array<Sentence>> {
  const described = [...(await allFixtures()).values(), GENERAL_FIXTURES].flat()
  const recorded = described.flatMap((fixture) =>
    'transactions' in fixture.expect
      ? [{ mail: dated(fixture), names: fixture.expect.transactions.map((one) => one.merchant) }]
      : [],
  )
  const byCountry = BY_COUNTRY.flatMap(({ mail, expect }) =>
    expect ? [{ mail, names: [expect.merchant] }] : [],
  )
  const found = new Set<string>()
  for (const { mail, names } of [...recorded, ...byCountry]) {
    for (const { subject, bodies } of innerMails(await parseMail(emlOf(mail)))) {
      const shown = withoutNames(
        documentOf(bodies[0] ?? '', subject),
        names.map((name) => name ?? null),
      )
      for (const { start, end } of sentencesIn(shown)) found.add(shown.slice(start, end))
    }
  }
  return [...found].map((masked) => ({ from: 'fixture', of: 'done', masked }))
}
