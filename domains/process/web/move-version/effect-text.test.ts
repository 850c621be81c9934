import { expect, test } from 'vitest'
import type { StageEffectView } from '../../shapes/version-move.ts'
import { effectText } from './effect-text.ts'

const label = (text: string) => ({ zh: text, en: text })
const words = {
  t: (key: string, params?: object) => (params ? `${key} ${Object.values(params).join()}` : key),
  words: (one: { zh: string }) => one.zh,
  and: ', ',
}
const effect = (over: Partial<StageEffectView>): StageEffectView => ({
  ...{ key: 'a', name: label('A'), kind: 'stays', to: null, was: 'planned', becomes: 'planned', waitsFor: [] },
  ...over,
})

test.each([
  ['stays', effect({ was: 'passed', becomes: 'passed' })],
  ['opens', effect({ becomes: 'active' })],
  ['ahead B', effect({ was: 'active', becomes: 'active', waitsFor: [label('B')] })],
  ['waits B', effect({ waitsFor: [label('B')] })],
  ['renamed X, waits B', effect({ kind: 'renamed', to: { key: 'x', name: label('X') }, waitsFor: [label('B')] })],
  ['renamed x A', effect({ kind: 'renamed', to: { key: 'x', name: label('A') } })],
  ['addedPassed', effect({ kind: 'added', was: null, becomes: 'skipped' })],
  ['addedOpens', effect({ kind: 'added', was: null, becomes: 'active' })],
  ['addedWaits B', effect({ kind: 'added', was: null, waitsFor: [label('B')] })],
  ['joined X', effect({ kind: 'joined', to: { key: 'x', name: label('X') }, becomes: 'skipped' })],
  ['dropped', effect({ kind: 'dropped', becomes: null })],
])('%s', (text, given) => {
  expect(effectText(given, words)).toBe(text)
})
