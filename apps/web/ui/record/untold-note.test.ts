import { expect, test } from 'vitest'
import { untoldNote } from './untold-note.ts'

const entry = { note: '毛利要撑得住服务' }

test('a reason that is a field of the record is not told again beside it', () => {
  expect(untoldNote(entry, { state: ['draft', 'decided'], reason: [null, entry.note] })).toBeNull()
})

test('a note stands where no change says it, and where it was only taken back', () => {
  expect(untoldNote(entry, { state: ['decided', 'draft'] })).toBe(entry.note)
  expect(untoldNote(entry, { reason: [entry.note, null] })).toBe(entry.note)
  expect(untoldNote({ note: null }, { reason: ['不合适', null] })).toBeNull()
})
