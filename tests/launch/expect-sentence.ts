import { expect } from 'vitest'

/** A person is told in both languages what is wrong, and nothing that only a programmer reads. */
export function expectSentence(output: string, chinese: RegExp, english: RegExp): void {
  expect(output).toMatch(chinese)
  expect(output).toMatch(english)
  expect(output).not.toMatch(/^\s+at .*:\d+/m)
  expect(output).not.toMatch(/Error:|node:internal|undefined|\[object/)
}
