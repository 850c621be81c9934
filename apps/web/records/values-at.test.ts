import { expect, test } from 'vitest'
import type { HistoryEntry } from '#kernel/contract/history.ts'
import { valuesAt } from './values-at.ts'

const entry = (version: number, changes: HistoryEntry['changes']): HistoryEntry => ({
  ...{ id: `aud_${version}`, at: '2026-11-29T00:00:00Z', personId: null, action: 'updated', note: null },
  ...{ version, changes },
})
const history = [
  entry(4, { name: ['直营', '自营'] }),
  entry(3, { choice: [null, 'a'] }),
  entry(2, { name: ['直销', '直营'] }),
  entry(1, { name: [null, '直销'], choice: [null, null], question: [null, '怎么卖'] }),
]

test('every version holds what it held then, not what came later', () => {
  const question = '怎么卖'
  expect(valuesAt(history, 1)).toEqual({ name: '直销', choice: null, question })
  expect(valuesAt(history, 2)).toEqual({ name: '直营', choice: null, question })
  expect(valuesAt(history, 3)).toEqual({ name: '直营', choice: 'a', question })
  expect(valuesAt(history, 4)).toEqual({ name: '自营', choice: 'a', question })
})

test('where the beginning is no longer told, the next change says what was before', () => {
  expect(valuesAt(history.slice(0, 2), 2)).toEqual({ name: '直营', choice: null })
})
