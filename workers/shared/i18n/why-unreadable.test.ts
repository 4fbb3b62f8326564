import { because } from 'statements/reason'
import { expect, test } from 'vitest'
import { translatorOf } from './translate.ts'
import { whyUnreadable } from './why-unreadable.ts'

test('a file that is cut says where, in words of the person’s language', () => {
  const why = (language: 'en' | 'de', entries: string) =>
    whyUnreadable(translatorOf({ language, region: null }), because('broken_xml', entries))
  expect(why('en', '0')).toContain('before the end of its first entry')
  expect(why('en', '12')).toContain('after entry 12')
  expect(why('de', '0')).toContain('vor dem Ende ihres ersten Eintrags')
})
