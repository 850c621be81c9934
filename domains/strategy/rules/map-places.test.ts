import { expect, test } from 'vitest'
import { figureAt, placesOf, pointsOf, withPlace } from './map-places.ts'

const point = { who: 'competitor' as const, competitorId: 'cpt_1', x: '2.5', y: '3', basis: '客户访谈' }

test('everybody has a line, also those who stand nowhere yet', () => {
  const places = placesOf([point], ['cpt_1', 'cpt_2'])
  expect(places.map(one => [one.who, one.competitorId, one.x])).toEqual([
    ['now', null, null],
    ['wanted', null, null],
    ['competitor', 'cpt_1', '2.5'],
    ['competitor', 'cpt_2', null],
  ])
  expect(pointsOf(places)).toEqual([point])
})

test('a competitor who is gone takes its place along', () => {
  expect(pointsOf(placesOf([point], []))).toEqual([])
})

test('one who is moved leaves the others where they are; half a place is none', () => {
  const places = placesOf([point], ['cpt_1'])
  const wanted = { who: 'wanted' as const, competitorId: null, x: '9', y: '6.5', basis: null }
  expect(pointsOf(withPlace(places, wanted))).toEqual([wanted, point])
  expect(pointsOf(withPlace(places, { ...wanted, y: null }))).toEqual([point])
})

test('a figure stays on its axis, to one decimal', () => {
  expect([-1, 0, 3.04, 3.25, 10.4].map(figureAt)).toEqual(['0', '0', '3', '3.3', '10'])
})
