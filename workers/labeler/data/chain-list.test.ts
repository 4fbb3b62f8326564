import { expect, test } from 'vitest'
import type { Category } from '#shared/categories.ts'
import { type BrandRow, chainLines } from './chain-list.ts'

function row(name: string, category: Category, path: string, more: Partial<BrandRow> = {}) {
  return { names: [name], otherNames: [], category, path, countries: ['us'], ...more }
}

function lines(rows: Array<BrandRow>, ordinary: Array<string> = [], taken: Array<string> = []) {
  return chainLines(rows, new Set(ordinary), new Set(taken))
}

test('names are folded, sorted and put on the line of their category', () => {
  const rows = [
    row("Zoë's Pizzeria (Ohio)", 'dining', 'amenity/restaurant'),
    row('Quimby & Söhne Markt', 'groceries', 'shop/supermarket', { otherNames: ['quimbymarkt'] }),
    row('Abelard Bistro', 'dining', 'amenity/restaurant'),
  ]
  expect(lines(rows)).toEqual([
    'dining\tabelard bistro|zoes pizzeria',
    'groceries\tquimby sohne markt|quimbymarkt',
  ])
})

test('ordinary words are found only as the whole line, phrases of them at its start', () => {
  const rows = [
    row('Harbour', 'clothing', 'shop/clothes'),
    row('Green Harbour', 'clothing', 'shop/clothes'),
    row('Quimbo', 'clothing', 'shop/clothes'),
    row('Qimb', 'clothing', 'shop/clothes'),
    row('Qb', 'clothing', 'shop/clothes'),
  ]
  expect(lines(rows, ['harbour', 'green'])).toEqual([
    'clothing\t=harbour|^green harbour|^qimb|quimbo',
  ])
})

test('a brand of several groups is what it is first of all, or left out', () => {
  const rows = [
    row('Quimbygas', 'groceries', 'shop/convenience'),
    row('Quimbygas', 'fuel', 'amenity/fuel'),
    row('Abelard', 'clothing', 'shop/clothes'),
    row('Abelard', 'groceries', 'shop/supermarket'),
    row('Zoromart', 'auto', 'amenity/car_wash'),
    row('Zoromart', 'fuel', 'amenity/fuel'),
  ]
  expect(lines(rows)).toEqual(['fuel\tquimbygas|zoromart'])
})

test('another name of one brand gives way to the name of another', () => {
  const rows = [
    row('Abelard', 'clothing', 'shop/clothes', { otherNames: ['quimbymart'] }),
    row('Quimbymart', 'groceries', 'shop/supermarket'),
  ]
  expect(lines(rows)).toEqual(['clothing\tabelard', 'groceries\tquimbymart'])
})

test('banks, scripts that nobody prints and names known elsewhere stay out', () => {
  const rows = [
    row('Quimby Bank', 'fees', 'amenity/bank'),
    row('Квимби', 'groceries', 'shop/supermarket', { countries: ['ru'] }),
    row('キンビー', 'groceries', 'shop/supermarket', { countries: ['jp'] }),
    row('Квимбиленд', 'groceries', 'shop/supermarket', {
      names: ['Квимбиленд', 'Quimbyland'],
      countries: ['ru'],
    }),
    row('Abel Mart', 'groceries', 'shop/supermarket'),
  ]
  expect(lines(rows, [], ['abelmart'])).toEqual(['groceries\t^キンヒー|quimbyland'])
})

test('a shop goes before who runs a bus line of the same name', () => {
  const rows = [
    row('Quimbolo', 'public_transit', 'transit/route/bus'),
    row('Quimbolo', 'groceries', 'shop/supermarket'),
    row('Zorbalo', 'public_transit', 'transit/route/bus'),
  ]
  expect(lines(rows)).toEqual(['groceries\tquimbolo', 'public_transit\tzorbalo'])
})
