import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { defineEntity } from '../entity/entity.ts'
import { inputsOf, reasonSchema } from './inputs.ts'

const parcel = defineEntity({
  type: 'parcel',
  prefix: 'par',
  module: 'post',
  place: 'workspace',
  path: 'parcels',
  label: { zh: '包裹', en: 'Parcel' },
  title: 'name',
  editable: [],
  generic: [],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 5 },
    weight: { kind: 'integer', label: { zh: '重量', en: 'Weight' } },
  },
})

describe('the inputs of a command', () => {
  test('follow the declared fields', () => {
    const schema = z.strictObject(inputsOf(parcel, 'name', 'weight'))
    expectTypeOf<z.infer<typeof schema>>().toEqualTypeOf<{ name: string; weight?: number | null | undefined }>()
    expect(schema.safeParse({ name: 'a' }).success).toBe(true)
    expect(schema.safeParse({ name: 'a', weight: null }).success).toBe(true)
    expect(schema.safeParse({ name: ' ' }).success).toBe(false)
    expect(schema.safeParse({ name: 'abcdef' }).success).toBe(false)
    expect(schema.safeParse({ name: 'a', weight: '3' }).success).toBe(false)
  })

  test('take no blank reason', () => {
    expect(reasonSchema.safeParse(' \n').success).toBe(false)
    expect(reasonSchema.safeParse('客户改期').success).toBe(true)
  })
})
