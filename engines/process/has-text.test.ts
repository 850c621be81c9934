import { expect, test } from 'vitest'
import { hasText } from './has-text.ts'

test('letters and digits of any script say something', () => {
  for (const text of ['渠道费用偏高', 'ok', '7', 'مرحبا', ' x ']) expect(hasText(text), text).toBe(true)
})

test('nothing, spaces, invisible marks and signs say nothing', () => {
  for (const text of ['', '   ', '\u200b\u3000', '……！？', '---', null, undefined]) expect(hasText(text)).toBe(false)
})
