import { describe, expect, expectTypeOf, test } from 'vitest'
import type { NewRecord, RecordChange, RecordOf } from './entity.ts'
import { defineEntity } from './entity.ts'
import { makeId } from './id.ts'
import { changeSchema, newRecordSchema, recordSchema } from './record-schema.ts'

const parcel = defineEntity({
  type: 'parcel',
  prefix: 'par',
  module: 'post',
  place: 'project',
  path: 'parcels',
  label: { zh: '包裹', en: 'Parcel' },
  title: 'name',
  editable: ['name', 'weight', 'price', 'due', 'items'],
  generic: ['create', 'update'],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 20 },
    weight: { kind: 'decimal', label: { zh: '重量', en: 'Weight' }, scale: 3, min: 0, max: 30 },
    price: { kind: 'money', label: { zh: '价格', en: 'Price' } },
    due: { kind: 'date', label: { zh: '日期', en: 'Due' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: { open: { zh: '开', en: 'Open' }, sent: { zh: '寄', en: 'Sent' } },
    },
    items: {
      kind: 'list',
      label: { zh: '内容', en: 'Items' },
      of: { what: { kind: 'text', label: { zh: '物', en: 'What' }, required: true } },
    },
  },
})
const project = 'prj_01890000000000000000000000'

describe('a declaration', () => {
  test('types what is read, given and changed', () => {
    expectTypeOf<RecordOf<typeof parcel>['state']>().toEqualTypeOf<'open' | 'sent'>()
    expectTypeOf<RecordOf<typeof parcel>['weight']>().toEqualTypeOf<string | null>()
    expectTypeOf<RecordOf<typeof parcel>['currency']>().toEqualTypeOf<string>()
    expectTypeOf<NewRecord<typeof parcel>>().toHaveProperty('projectId')
    expectTypeOf<NewRecord<typeof parcel>['name']>().toEqualTypeOf<string>()
    expectTypeOf<RecordChange<typeof parcel>>().not.toHaveProperty('state')
    expect(parcel.fields.state.initial).toBe('open')
  })

  test('refuses what is not a value of the field', () => {
    const schema = newRecordSchema(parcel)
    const accepts = (values: object) => schema.safeParse({ projectId: project, name: 'a', ...values }).success
    expect(accepts({})).toBe(true)
    expect(accepts({ name: '  ' })).toBe(false)
    expect(accepts({ name: 'x'.repeat(21) })).toBe(false)
    expect(accepts({ name: 'a\0b' })).toBe(false)
    expect(accepts({ due: '2026-02-30' })).toBe(false)
    expect(accepts({ due: '2028-02-29' })).toBe(true)
    expect(accepts({ price: '10.005' })).toBe(false)
    expect(accepts({ price: '10.05' })).toBe(true)
    expect(accepts({ weight: 3 })).toBe(false)
    expect(accepts({ weight: '30' })).toBe(true)
    expect(accepts({ weight: '30.001' })).toBe(false)
    expect(accepts({ weight: '-1' })).toBe(false)
    expect(accepts({ items: [{ what: '书' }] })).toBe(true)
    expect(accepts({ items: [{ what: '书', extra: 1 }] })).toBe(false)
  })

  test('refuses states and unknown fields in create and update', () => {
    expect(newRecordSchema(parcel).safeParse({ projectId: project, name: 'a', state: 'sent' }).success).toBe(false)
    expect(changeSchema(parcel).safeParse({ state: 'sent' }).success).toBe(false)
    expect(changeSchema(parcel).safeParse({}).success).toBe(false)
    expect(changeSchema(parcel).safeParse({ name: null }).success).toBe(false)
    expect(changeSchema(parcel).safeParse({ due: null }).success).toBe(true)
  })

  test('keeps emoji and right-to-left text as they are', () => {
    const name = '🎯 مرحبا'
    expect(newRecordSchema(parcel).parse({ projectId: project, name })).toMatchObject({ name })
  })

  test('reads a record with its currency', () => {
    expect(recordSchema(parcel).safeParse({ id: 'par_1' }).success).toBe(false)
  })
})

describe('an id', () => {
  test('has its prefix and sorts by time', () => {
    const early = makeId('par', 1_700_000_000_000, new Uint8Array(10).fill(255))
    const late = makeId('par', 1_700_000_000_001, new Uint8Array(10))
    expect(early).toMatch(/^par_[0-9a-hjkmnp-tv-z]{26}$/)
    expect(early < late).toBe(true)
  })
})
