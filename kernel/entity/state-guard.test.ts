import { expect, test } from 'vitest'
import { defineRefusals } from '../error/refusal.ts'
import { defineEntity } from './entity.ts'
import { stateGuard } from './state-guard.ts'

const parcel = defineEntity({
  type: 'parcel',
  prefix: 'par',
  module: 'customers',
  place: 'workspace',
  path: 'parcels',
  label: { zh: '包裹', en: 'Parcel' },
  title: 'name',
  list: ['name'],
  editable: ['name'],
  generic: [],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'packed',
      options: { packed: { zh: '已打包', en: 'Packed' }, sent: { zh: '已寄出', en: 'Sent' } },
    },
  },
})
const refusals = defineRefusals({
  'parcel.wrong_state': { status: 409, zh: '“{name}”{state}，不能{verb}。', en: '“{name}” is {state}, not {verb}.' },
})
const guard = stateGuard(parcel, refusals, 'parcel.wrong_state')
const sent = { name: '样品', state: 'sent' } as Parameters<typeof guard>[1]
const verb = { zh: '寄出', en: 'sent off' }

test('a state that is allowed is let through', () => {
  expect(() => guard({ locale: 'zh' }, sent, ['packed', 'sent'], verb)).not.toThrow()
})

test('another one is refused with title, state and verb in the reader’s language', () => {
  const refused = (locale: 'zh' | 'en') => {
    try {
      guard({ locale }, sent, ['packed'], verb)
    } catch (error) {
      return error
    }
  }
  expect(refused('zh')).toMatchObject({
    status: 409,
    data: { code: 'parcel.wrong_state', params: { name: '样品', state: '已寄出', verb: '寄出' } },
  })
  expect(refused('en')).toMatchObject({ data: { params: { name: '样品', state: 'sent', verb: 'sent off' } } })
})
