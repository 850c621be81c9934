import { expect, test } from 'vitest'
import { defineEntity } from './entity.ts'
import { keptText, keptValues, searchedTexts, shownChanges, shownText, shownValues } from './given-text.ts'

const GIVEN = [
  { zh: '标准件', en: 'Standard' },
  { zh: '易碎品', en: 'Fragile' },
]
const parcel = defineEntity({
  ...{ type: 'parcel', prefix: 'par', module: 'post', place: 'workspace', path: 'parcels', title: 'kind' },
  label: { zh: '包裹', en: 'Parcel' },
  editable: ['kind', 'note'],
  generic: ['create', 'update'],
  fields: {
    kind: { kind: 'text', label: { zh: '种类', en: 'Kind' }, required: true, given: GIVEN },
    note: { kind: 'text', label: { zh: '备注', en: 'Note' } },
  },
})
const { kind, note } = parcel.fields

test('a text that the product gave is read in the reader’s language, in whichever it was kept', () => {
  expect([shownText(kind, '易碎品', 'en'), shownText(kind, 'Fragile', 'zh')]).toEqual(['Fragile', '易碎品'])
})

test('what somebody wrote stays as it is, and so does the same word in another field', () => {
  expect([shownText(kind, '易碎品!', 'en'), shownText(note, '易碎品', 'en')]).toEqual(['易碎品!', '易碎品'])
  expect(shownText(kind, null, 'en')).toBeNull()
})

test('a text given in either language is kept as one and searched by both', () => {
  expect([keptText(kind, 'Fragile'), keptText(kind, '易碎品'), keptText(kind, 'Glass')]).toEqual([
    ...['易碎品', '易碎品', 'Glass'],
  ])
  expect([searchedTexts(kind, '易碎品'), searchedTexts(kind, 'Glass')]).toEqual([['易碎品', 'Fragile'], ['Glass']])
})

test('a record changes only where it holds such a text; fields that are not there do not appear', () => {
  const record = { id: 'par_1', kind: '标准件', note: '标准件' }
  expect(shownValues(parcel, record, 'en')).toEqual({ ...record, kind: 'Standard' })
  expect(keptValues(parcel, { note: 'Standard' })).toEqual({ note: 'Standard' })
})

test('the history shows old and new value alike', () => {
  expect(shownChanges(parcel, { kind: ['标准件', '礼品'], note: [null, '标准件'] }, 'en')).toEqual({
    ...{ kind: ['Standard', '礼品'], note: [null, '标准件'] },
  })
})
