/** What scripts say, in the language of the page: it brings the texts along (`<template id="texts">`). */

export type Text =
  | 'offline'
  | 'unreachable'
  | 'signedOut'
  | 'signInAgain'
  | 'failed'
  | 'copied'
  | 'pressCopy'
  | 'thisTransaction'
  | 'brokenFile'

/** The text, with `{name}` filled in; its name where the page brings none. */
export function textOf(text: Text, values: Readonly<Record<string, string>> = {}): string {
  const found = document.getElementById('texts')?.dataset[text] ?? text
  return found.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
