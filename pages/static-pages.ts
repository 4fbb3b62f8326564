/** The static pages, each in every language: `{t:page.key}` in them is a message. */
import { clientTexts } from '#shared/i18n/client-texts.ts'
import { LANGUAGE_CODES, type Language } from '#shared/i18n/languages.ts'
import { MESSAGES } from '#shared/i18n/messages.generated.ts'
import { localized } from './language.ts'

/**
 * A page of `static/` as the files that it becomes: one where it has no messages, else one a language.
 * `names` are filled in for `{name}`; what is neither a name nor a message stays as it is.
 */
export function inLanguages(
  name: string,
  template: string,
  names: Readonly<Record<string, string>>,
): Array<[path: string, content: Uint8Array]> {
  const languages = template.includes('{t:') ? LANGUAGE_CODES : (['en'] as const)
  return languages.map((language) => [
    localized(`/${name}`, language).slice(1),
    new TextEncoder().encode(fillIn(template, language, names)),
  ])
}

function fillIn(template: string, language: Language, names: Readonly<Record<string, string>>) {
  const texts = Object.entries(clientTexts(language))
    .map(([name, text]) => `${name}="${escaped(text)}"`)
    .join(' ')
  const known: Readonly<Record<string, string>> = { ...names, lang: language }
  return template
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('<template id="texts">', `<template id="texts" ${texts}>`)
    .replaceAll(/\{t:(\w+)\.([\w.]+)\}/g, (whole, page: string, key: string) => {
      const message = MESSAGES[language][page]?.[key]
      if (message === undefined) throw new Error(`${whole} in a static page is no message`)
      return escaped(message)
    })
    .replaceAll(/\{(\w+)\}/g, (whole, name: string) => known[name] ?? whole)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
