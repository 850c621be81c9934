import { expect, test } from 'vitest'
import { defineEntity } from '#kernel/entity/entity.ts'
import { changedValues, firstValues, formFields, givenValues, missingFields } from './form-values.ts'
import { problemAt, problemsByField } from './problems-by-field.ts'

const visit = defineEntity({
  type: 'visit',
  prefix: 'vis',
  module: 'customers',
  place: 'workspace',
  path: 'visits',
  label: { zh: '拜访', en: 'Visit' },
  title: 'subject',
  editable: ['subject', 'note'],
  onCreate: ['kind'],
  generic: ['create', 'update'],
  fields: {
    subject: { kind: 'text', label: { zh: '主题', en: 'Subject' }, required: true },
    kind: {
      kind: 'choice',
      label: { zh: '方式', en: 'Kind' },
      options: { call: { zh: '电话', en: 'Call' } },
      initial: 'call',
    },
    note: { kind: 'note', label: { zh: '备注', en: 'Note' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      options: { open: { zh: '开', en: 'Open' } },
      initial: 'open',
    },
  },
})

test('a form asks only for what may be given', () => {
  expect(formFields(visit, false).map(([name]) => name)).toEqual(['subject', 'kind', 'note'])
  expect(formFields(visit, true).map(([name]) => name)).toEqual(['subject', 'note'])
  expect(formFields(visit, true, ['note', 'state']).map(([name]) => name)).toEqual(['note'])
})

test('a new record begins with what the declaration and the caller say', () => {
  expect(firstValues(formFields(visit, false), { note: 'n' })).toEqual({ subject: null, kind: 'call', note: 'n' })
})

test('blanks are nothing, and a required field must not be nothing', () => {
  const fields = formFields(visit, false)
  expect(givenValues(fields, { subject: '  ', note: '' })).toEqual({ subject: null, kind: null, note: null })
  expect(missingFields(fields, { subject: ' ' })).toEqual(['subject'])
  expect(missingFields(fields, { subject: 'a' })).toEqual([])
})

test('only what was changed is saved', () => {
  expect(changedValues({ subject: 'a', note: null }, { subject: 'a', note: 'x' })).toEqual({ note: null })
})

test('what the server refuses is said at its field', () => {
  const problem = {
    code: 'input.invalid',
    status: 400,
    message: 'first',
    params: {},
    field: 'set.subject',
    problems: [{ field: 'items.0.what', message: 'second' }],
  }
  const found = problemsByField(problem)
  expect(problemAt(found, 'subject')).toBe('first')
  expect(problemAt(found, 'items')).toBe('second')
  expect(problemAt(found, 'note')).toBeUndefined()
})
