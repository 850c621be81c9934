import { expect, test } from 'vitest'
import { type MapPoint, mapGaps } from './map-gaps.ts'

const rivals = [
  { id: 'cpt_1', name: '江海仪表' },
  { id: 'cpt_2', name: '北辰环保' },
]
const point = (
  who: MapPoint['who'],
  competitorId: string | null = null,
  basis: string | null = '客户访谈',
): MapPoint => ({
  ...{ who, competitorId, x: '3', y: '7.5', basis },
})
const axes = { xName: '服务响应', yName: '价格' }
const whole = [point('wanted'), point('competitor', 'cpt_1'), point('competitor', 'cpt_2')]

test('a map with our wanted place and every competitor lacks nothing, also where we are new', () => {
  expect(mapGaps({ ...axes, points: whole }, rivals)).toEqual([])
})

test('where we are now does not say where we want to be', () => {
  expect(mapGaps({ ...axes, points: [point('now'), ...whole.slice(1)] }, rivals)).toEqual([
    { about: 'we', name: null, code: 'unplaced' },
  ])
})

test('a competitor without place or basis is named', () => {
  expect(mapGaps({ ...axes, points: [point('wanted'), point('competitor', 'cpt_2', ' ')] }, rivals)).toEqual([
    { about: 'competitor', name: '江海仪表', code: 'unplaced' },
    { about: 'competitor', name: '北辰环保', code: 'no_basis' },
  ])
})

test('one attribute twice is no map', () => {
  expect(mapGaps({ xName: '价格', yName: '价格 ', points: whole }, rivals)).toMatchObject([{ code: 'same_axis' }])
  expect(mapGaps({ ...axes, points: null }, [])).toMatchObject([{ about: 'we' }])
})
