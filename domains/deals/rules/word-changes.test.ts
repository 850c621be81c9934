import { expect, test } from 'vitest'
import { wordChanges } from './word-changes.ts'

const told = (before: string, after: string) => wordChanges(before, after).map(({ how, text }) => [how, text])

test('Chinese is compared character by character', () => {
  expect(told('30 分钟内报警', '20 分钟内短信报警')).toEqual([
    ['removed', '30'],
    ['added', '20'],
    ['same', ' 分钟内'],
    ['added', '短信'],
    ['same', '报警'],
  ])
})

test('other texts are compared word by word', () => {
  expect(told('The phone rings', 'The phone on duty rings')).toEqual([
    ['same', 'The phone '],
    ['added', 'on duty '],
    ['same', 'rings'],
  ])
})

test('a text that came, one that went, and one that stayed', () => {
  expect(told('', '新')).toEqual([['added', '新']])
  expect(told('旧', '')).toEqual([['removed', '旧']])
  expect(told('同', '同')).toEqual([['same', '同']])
  expect(told('', '')).toEqual([])
})

test('two very long texts are told as one replaced by the other', () => {
  const [before, after] = ['甲'.repeat(1_000), '乙'.repeat(1_000)]
  expect(told(before, after)).toEqual([
    ['removed', before],
    ['added', after],
  ])
})

test('both texts can be put together again from the pieces', () => {
  const [before, after] = ['断网时 30 分钟内报警，记录三年。', '断网或断电时 15 分钟内短信报警；记录保存三年。']
  const pieces = wordChanges(before, after)
  const without = (how: string) => pieces.filter(one => one.how !== how).map(one => one.text)
  expect(without('added').join('')).toBe(before)
  expect(without('removed').join('')).toBe(after)
})
