import { expect, test } from 'vitest'
import type { Block, Section } from './model.ts'
import { chineseNumber, numberParts } from './number-parts.ts'

const heading = (text: string): Block => ({ kind: 'heading', text })
const table = (caption: string): Block => ({ kind: 'table', caption, columns: [], rows: [] })
const section = (title: string, numbered: boolean, blocks: Block[]): Section => ({
  key: title,
  title,
  numbered,
  blocks,
})
const sections = [
  section('摘要', false, [heading('概述')]),
  section('市场', true, [heading('调研'), table('调研'), heading('洞察')]),
  section('目标', true, [table('目标'), heading('服务于')]),
]

test('a Chinese document counts 一、（一）, and its tables through', () => {
  const [summary, market, goals] = numberParts('zh', sections)
  expect(summary).toMatchObject({ title: '摘要', blocks: [{ text: '概述' }] })
  expect(market).toMatchObject({
    title: '一、市场',
    blocks: [{ text: '（一）调研' }, { caption: '表 1　调研' }, { text: '（二）洞察' }],
  })
  expect(goals).toMatchObject({ title: '二、目标', blocks: [{ caption: '表 2　目标' }, { text: '（一）服务于' }] })
})

test('an English document counts 1., 1.1', () => {
  const [, market] = numberParts('en', sections)
  expect(market).toMatchObject({
    title: '1. 市场',
    blocks: [{ text: '1.1 调研' }, { caption: 'Table 1. 调研' }, { text: '1.2 洞察' }],
  })
})

test('Chinese numbers read as people write them', () => {
  expect([1, 9, 10, 11, 20, 35].map(chineseNumber)).toEqual(['一', '九', '十', '十一', '二十', '三十五'])
})
