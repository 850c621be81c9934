import { expect, test } from 'vitest'
import { inSentence } from './in-sentence.ts'

test('a label inside an English sentence is small, an abbreviation stays; Chinese knows no capitals', () => {
  expect(inSentence({ zh: '策划书', en: 'Plan book' }, 'en')).toBe('plan book')
  expect(inSentence({ zh: 'SWOT 分析', en: 'SWOT analysis' }, 'en')).toBe('SWOT analysis')
  expect(inSentence({ zh: '评审中', en: 'In review' }, 'zh')).toBe('评审中')
})
