import { beforeEach, describe, expect, test } from 'vitest'
import { updateRecord } from '#kernel/command/crud.ts'
import { openCompany } from '#tests/cast/company.ts'
import { approveDesign, type Design, sponsorDecides, writeDesign } from '#tests/cast/operations.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { operationDesign } from '../../contract.ts'
import { designedCheck } from '../checks/designed.ts'
import { assignDesign } from './assign-design.ts'
import { readDesignBoard } from './read-design-board.ts'
import { reviseDesign } from './revise-design.ts'
import { submitDesign } from './submit-design.ts'
import { withdrawDesign } from './withdraw-design.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const gate = () => judgeLive(company, projectId, designedCheck, { kinds: ['overall'] })
const submit = (id: string) => company.run('wangfang', submitDesign, { id })

describe('an operation design', () => {
  test('is approved by the sponsor, and frozen from its submission on', async () => {
    const one = await writeDesign(company, projectId)
    expect(await gate()).toMatchObject({ passed: false, missing: [{ recordId: one.id, why: { code: 'draft' } }] })
    const submitted = (await submit(one.id)) as Design
    const change = { id: one.id, version: submitted.version, set: { content: '两个栏目' } }
    await expect(company.as('wangfang', ctx => updateRecord(ctx, operationDesign, change))).rejects.toMatchObject({
      code: 'record.frozen',
    })
    await sponsorDecides(company, one.id)
    expect(await gate()).toMatchObject({ passed: true, have: 1 })
  })

  test('is not submitted before it says how it is done and what speaks for it', async () => {
    const one = await writeDesign(company, projectId, { content: null, evidence: ' ' })
    await expect(submit(one.id)).rejects.toMatchObject({
      ...{ code: 'operation.incomplete', data: { field: 'content', params: { parts: '怎么做、依据' } } },
    })
  })

  test('returned or withdrawn is a draft again', async () => {
    const one = await writeDesign(company, projectId)
    await submit(one.id)
    await sponsorDecides(company, one.id, 'reject', '先问老客户')
    expect(await submit(one.id)).toMatchObject({ state: 'submitted' })
    expect(await company.run('wangfang', withdrawDesign, { id: one.id })).toMatchObject({ state: 'draft' })
    await expect(company.run('wangfang', withdrawDesign, { id: one.id })).rejects.toMatchObject({
      code: 'operation_design.wrong_state',
    })
  })

  test('has one line of versions of each kind', async () => {
    const one = await writeDesign(company, projectId)
    await expect(writeDesign(company, projectId)).rejects.toMatchObject({
      ...{ code: 'operation.there_already', data: { field: 'kind', params: { kind: '总体设计', number: 1 } } },
    })
    await approveDesign(company, one)
    const revise = () => company.run('wangfang', reviseDesign, { id: one.id, reason: '栏目太多' })
    const next = (await revise()) as Design
    expect(next).toMatchObject({ number: 2, state: 'draft', content: one.content, previousId: one.id })
    await expect(revise()).rejects.toMatchObject({ code: 'operation.in_work', data: { params: { number: 2 } } })
    expect(await gate()).toMatchObject({ passed: true })
    await approveDesign(company, next)
    const { items } = (await company.run('wangfang', readDesignBoard, { projectId })) as { items: { record: Design }[] }
    expect(items.map(({ record }) => [record.number, record.state])).toEqual([
      [2, 'approved'],
      [1, 'superseded'],
    ])
  })

  test('goes to somebody else in any state but the superseded one', async () => {
    const one = await writeDesign(company, projectId)
    const ownerId = company.people.chenli
    expect(await company.run('wangfang', assignDesign, { id: one.id, ownerId })).toMatchObject({ ownerId })
    await approveDesign(company, one)
    const next = (await company.run('wangfang', reviseDesign, { id: one.id, reason: '栏目太多' })) as Design
    expect(next.ownerId).toBe(ownerId)
    await approveDesign(company, next)
    await expect(company.run('wangfang', assignDesign, { id: one.id, ownerId })).rejects.toMatchObject({
      ...{ code: 'operation_design.wrong_state', data: { params: { state: '已被取代' } } },
    })
  })
})
