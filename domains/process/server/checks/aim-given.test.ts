import { expect, test } from 'vitest'
import type { GatePlace } from '../../check.ts'
import { aimGiven } from './aim-given.ts'

const facts = { id: 'prj_1', version: 3, name: '华东渠道增长', aim: '年度营收 3 亿' as string | null }
const judge = (aim: string | null) => aimGiven.judge({ ...facts, aim }, {}, {} as GatePlace)

test('an aim in words is given', () => {
  expect(judge('年度营收 3 亿')).toMatchObject({ passed: true, seen: [{ id: 'prj_1', version: 3 }] })
})

test('an aim that says nothing is missing, with the field to fill in', () => {
  for (const aim of [null, '', ' … ']) {
    expect(judge(aim)).toMatchObject({ passed: false, missing: [{ recordId: 'prj_1', field: 'aim' }] })
  }
})
