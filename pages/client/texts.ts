/** What scripts say, in the language of the page: it brings the texts along (`<template id="texts">`). */

export type Text =
  | 'offline'
  | 'unreachable'
  | 'signedOut'
  | 'signInAgain'
  | 'failed'
  | 'typedIsBack'
  | 'copied'
  | 'pressCopy'
  | 'thisTransaction'

/** The text, with `{name}` filled in; its name where the page brings none. */
export function textOf(text: Text, values: Readonly<Record<string, string>> = {}): string {
  return filled(document.getElementById('texts')?.dataset[text] ?? text, values)
}

/** A text that the page brought along, with `{name}` filled in. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
