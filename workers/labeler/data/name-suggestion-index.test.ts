import { expect, test } from 'vitest'
import { brandRows } from './name-suggestion-index.ts'

function item(displayName: string, tags: Record<string, string> = {}, matchNames?: Array<string>) {
  return { displayName, tags, locationSet: { include: ['gr', [4.5, 50.1]] }, ...{ matchNames } }
}

test('a brand has its names of both scripts, its other spellings and its countries', () => {
  const tags = { name: 'Κουίμπι', 'name:en': 'Quimby', short_name: 'QB;Quim' }
  const index = { 'brands/shop/supermarket': { items: [item('Κουίμπι', tags, ['quimbi'])] } }
  expect(brandRows(index)).toEqual([
    {
      names: ['Κουίμπι', 'Quimby'],
      otherNames: ['quimbi', 'QB', 'Quim'],
      category: 'groceries',
      countries: ['gr'],
      path: 'shop/supermarket',
    },
  ])
})

test('who runs lines and car parks counts, unless it is an authority or of no household', () => {
  const index = {
    'operators/power/minor_line': { items: [item('Zorblax Energy'), item('City of Zorblax')] },
    'operators/amenity/fire_station': { items: [item('Zorblax Brigade')] },
    'brands/shop/mobile_phone': { items: [item('Zorblax Mobile')] },
  }
  expect(brandRows(index).map(({ names, category }) => [names[0], category])).toEqual([
    ['Zorblax Energy', 'utilities'],
    ['Zorblax Mobile', 'telecom'],
  ])
})
