import { beforeEach, describe, expect, test } from 'vitest'
import { createRecord, removeRecord } from '#kernel/command/crud.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { approve, decide, priceTerm } from '#tests/cast/selling.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { concession, negotiationTerm } from '../../../selling-contract.ts'
import { termsAgreedCheck } from '../checks/terms-agreed.ts'
import { agreeTerm } from './agree-term.ts'
import { dropTerm } from './drop-term.ts'
import { moveFloor } from './move-floor.ts'
import { reopenTerm } from './reopen-term.ts'
import { withdrawTerm } from './withdraw-term.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const agree = (id: string, given: object) => company.run('chenli', agreeTerm, { id, ...given })
const gate = () => judgeLive(company, projectId, termsAgreedCheck)

describe('a term', () => {
  test('is agreed up to its floor, and the gate wants every term settled', async () => {
    expect(await gate()).toMatchObject({ passed: false, note: { code: 'none' } })
    const price = await priceTerm(company, projectId)
    const warranty = await priceTerm(company, projectId, {
      name: '质保期',
      kind: 'warranty',
      measure: 'words',
      floor: '两年',
    })
    expect(await agree(price.id, { agreed: '98000' })).toMatchObject({ state: 'agreed', agreedOn: dayFromToday(0) })
    expect(await gate()).toMatchObject({ passed: false, missing: [{ recordId: warranty.id, why: { code: 'open' } }] })
    await company.run('chenli', dropTerm, { id: warranty.id, reason: '按行业惯例，不再谈' })
    expect(await gate()).toMatchObject({ passed: true, have: 2, need: 2 })
    await company.run('chenli', reopenTerm, { id: price.id, reason: '客户又压价' })
    expect((await gate()).passed).toBe(false)
  })

  test('goes beyond its floor only with a reason and the sponsor’s approval', async () => {
    const { id } = await priceTerm(company, projectId)
    await expect(agree(id, { agreed: '97999.99' })).rejects.toMatchObject({
      ...{ code: 'negotiation_term.beyond_floor', data: { field: 'beyondBecause', params: { floor: '98000' } } },
    })
    const given = { agreed: '97000', beyondBecause: '换来三年框架合同' }
    expect(await agree(id, given)).toMatchObject({ state: 'asked', agreedOn: null })
    expect(await gate()).toMatchObject({ passed: false, missing: [{ why: { code: 'asked' } }] })
    await decide(company, 'liming', id, { decision: 'reject', comment: '框架合同没有量' })
    expect(await company.run('chenli', withdrawTerm, { id }).catch(error => error.code)).toBe(
      'negotiation_term.wrong_state',
    )
    await agree(id, given)
    await approve(company, 'liming', id)
    expect((await gate()).passed).toBe(true)
  })

  test('waits no more when what was asked is taken back', async () => {
    const { id } = await priceTerm(company, projectId)
    await agree(id, { agreed: '90000', beyondBecause: '清库存' })
    expect(await company.run('chenli', withdrawTerm, { id })).toMatchObject({
      state: 'open',
      agreed: null,
      beyondBecause: null,
    })
  })

  test('of days is not to exceed its floor; one in words goes beyond it where a person says so', async () => {
    const days = { name: '交货期', kind: 'delivery', measure: 'at_most', floor: '45', unit: '天' }
    const delivery = await priceTerm(company, projectId, days)
    await expect(agree(delivery.id, { agreed: '46' })).rejects.toMatchObject({ code: 'negotiation_term.beyond_floor' })
    await expect(agree(delivery.id, { agreed: '45 天' })).rejects.toMatchObject({
      ...{ code: 'negotiation_term.no_figure', data: { field: 'agreed' } },
    })
    expect(await agree(delivery.id, { agreed: '45' })).toMatchObject({ state: 'agreed' })
    const words = await priceTerm(company, projectId, {
      name: '质保',
      kind: 'warranty',
      measure: 'words',
      floor: '两年',
    })
    await expect(agree(words.id, { agreed: '三年', isBeyond: true })).rejects.toMatchObject({
      code: 'negotiation_term.beyond_floor',
    })
    expect(await agree(words.id, { agreed: '两年', isBeyond: false })).toMatchObject({ state: 'agreed' })
  })

  test('has a floor that is a figure where it is measured as one, and that the sponsor alone moves', async () => {
    await expect(priceTerm(company, projectId, { floor: '九万八' })).rejects.toMatchObject({
      ...{ code: 'negotiation_term.no_figure', data: { field: 'floor' } },
    })
    const { id } = await priceTerm(company, projectId)
    const move = { id, floor: '95000', reason: '客户给了预付款' }
    await expect(company.run('wangfang', moveFloor, move)).rejects.toMatchObject({
      code: 'negotiation_term.floor_is_sponsors',
    })
    expect(await company.run('liming', moveFloor, move)).toMatchObject({ floor: '95000' })
    expect(await agree(id, { agreed: '96000' })).toMatchObject({ state: 'agreed' })
  })

  test('beyond its floor is agreed at once by the sponsor, who gives the reason', async () => {
    const { id } = await priceTerm(company, projectId)
    const given = { id, agreed: '90000', beyondBecause: '打开这个行业' }
    expect(await company.run('liming', agreeTerm, given)).toMatchObject({
      state: 'agreed',
      beyondBecause: '打开这个行业',
    })
  })
})

test('a term with concessions is not thrown away, nor one that was agreed', async () => {
  const { id, version } = await priceTerm(company, projectId)
  const made = { projectId, termId: id, side: 'them', what: '接受分批交货', madeOn: dayFromToday(0) } as const
  await company.as('chenli', ctx => createRecord(ctx, concession, made))
  await expect(company.as('chenli', ctx => removeRecord(ctx, negotiationTerm, { id, version }))).rejects.toMatchObject({
    code: 'record.in_use',
  })
})
