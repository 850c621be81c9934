import { beforeEach, describe, expect, test } from 'vitest'
import { contact, customer } from '#domains/customers/contract.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import {
  beginRequirements,
  bringToCustomer,
  CONFIRMATION,
  DOCUMENT_WORDS,
  planFunction,
  requirementSheet,
  review,
  settleRequirements,
  writeRequirement,
} from '#tests/cast/requirements.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { requirementDocument } from '../../requirements-contract.ts'
import { requirementsBaselinedCheck } from '../checks/requirements-baselined.ts'
import { requirementsConfirmedCheck } from '../checks/requirements-confirmed.ts'
import { requirementsReviewedCheck } from '../checks/requirements-reviewed.ts'
import { requirementsTracedCheck } from '../checks/requirements-traced.ts'
import { saveFunction } from '../functions/save-function.ts'
import { baselineRequirements } from './baseline-requirements.ts'
import { baselinedRequirementsOf } from './baselined-requirements.ts'
import { confirmRequirements } from './confirm-requirements.ts'
import { draftRequirements } from './draft-requirements.ts'
import { excludeRequirement } from './exclude-requirement.ts'
import { includeRequirement } from './include-requirement.ts'
import { rejectRequirements } from './reject-requirements.ts'
import { reopenRequirements } from './reopen-requirements.ts'
import { saveRequirement } from './save-requirement.ts'
import { sendRequirements } from './send-requirements.ts'
import { submitRequirements } from './submit-requirements.ts'
import { withdrawRequirements } from './withdraw-requirements.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const newest = async () => (await requirementSheet(company, projectId)).versions[0]
const today = () => dayFromToday(0)
const confirm = (id: string, given: object = {}) =>
  company.run('chenli', confirmRequirements, { id, ...CONFIRMATION, confirmedOn: today(), ...given })

describe('a requirement document', () => {
  test('goes from the draft to the baseline: review, customer, confirmation', async () => {
    const gates = [requirementsReviewedCheck, requirementsConfirmedCheck, requirementsBaselinedCheck]
    const passed = async () =>
      (await Promise.all(gates.map(check => judgeLive(company, projectId, check)))).map(one => one.passed)
    expect(await passed()).toEqual([false, false, false])
    const document = await beginRequirements(company, projectId)
    await writeRequirement(company, document)
    expect(await judgeLive(company, projectId, requirementsReviewedCheck)).toMatchObject({
      ...{ passed: false, missing: [{ recordId: document.id, why: { code: 'draft', params: { number: 1 } } }] },
      where: { path: 'deals/requirements' },
    })
    const sent = await bringToCustomer(company, document)
    expect(sent).toMatchObject({ state: 'sent', sentTo: '周工，设备科长', sentOn: today() })
    expect(sent.contentHash).toMatch(/^[0-9a-f]{64}$/)
    expect(await passed()).toEqual([true, false, false])
    expect(await confirm(document.id)).toMatchObject({
      state: 'confirmed',
      ...CONFIRMATION,
      contentHash: sent.contentHash,
    })
    expect(await passed()).toEqual([true, true, false])
    expect(await company.as('chenli', ctx => baselinedRequirementsOf(ctx, projectId))).toBeNull()
    await company.run('chenli', baselineRequirements, { id: document.id })
    expect(await passed()).toEqual([true, true, true])
    const found = await company.as('chenli', ctx => baselinedRequirementsOf(ctx, projectId))
    expect(found).toMatchObject({ document: { id: document.id }, lines: [{ number: 'R-001' }] })
  })

  test('is submitted only with its words, a requirement in scope and a criterion for each', async () => {
    const draft = (await company.run('chenli', draftRequirements, { projectId })) as { id: string; version: number }
    const submit = () => company.run('chenli', submitRequirements, { id: draft.id })
    await expect(submit()).rejects.toMatchObject({
      ...{ code: 'requirement_document.incomplete', data: { field: 'summary', params: { parts: '概述、最终范围' } } },
    })
    await company.as('chenli', ctx => updateRecord(ctx, requirementDocument, { ...draft, set: DOCUMENT_WORDS }))
    await expect(submit()).rejects.toMatchObject({ code: 'requirement_document.no_lines' })
    const { id } = await writeRequirement(company, { id: draft.id, projectId }, { criterion: null })
    await expect(submit()).rejects.toMatchObject({
      ...{ code: 'requirement_document.no_criterion', data: { params: { count: 1, numbers: 'R-001' } } },
    })
    await company.run('chenli', excludeRequirement, { id, reason: '以后再说' })
    await expect(submit()).rejects.toMatchObject({ code: 'requirement_document.no_lines' })
  })

  test('is a draft again when reviewers return it, with what they said, or when it is taken back', async () => {
    const document = await beginRequirements(company, projectId)
    await writeRequirement(company, document)
    await company.run('chenli', submitRequirements, { id: document.id })
    await review(company, projectId, 'reject', '验收标准要写明时间')
    expect((await newest())?.document.state).toBe('draft')
    const { approval } = await requirementSheet(company, projectId)
    expect(approval?.decisions).toMatchObject([{ comment: '验收标准要写明时间' }])
    await company.run('chenli', submitRequirements, { id: document.id })
    expect(await company.run('chenli', withdrawRequirements, { id: document.id })).toMatchObject({ state: 'draft' })
  })

  test('is reviewed by the manager, and by the sponsor where the manager has submitted it', async () => {
    const document = await beginRequirements(company, projectId)
    await writeRequirement(company, document)
    const waitingFor = async () => (await requirementSheet(company, projectId)).approval?.waitingFor
    await company.run('chenli', submitRequirements, { id: document.id })
    expect(await waitingFor()).toEqual([company.people.wangfang])
    await company.run('chenli', withdrawRequirements, { id: document.id })
    await company.run('wangfang', submitRequirements, { id: document.id })
    expect(await waitingFor()).toEqual([company.people.liming])
  })

  test('goes back with the customer’s reason, and is reviewed again before it is sent again', async () => {
    const document = await beginRequirements(company, projectId)
    await writeRequirement(company, document)
    const { id, contentHash } = await bringToCustomer(company, document)
    const back = await company.run('chenli', rejectRequirements, { id, reason: '备用泵房没有算进去' })
    expect(back).toMatchObject({
      state: 'draft',
      rejectedBecause: '备用泵房没有算进去',
      contentHash: null,
      sentOn: null,
    })
    await expect(confirm(id)).rejects.toMatchObject({ code: 'requirement_document.wrong_state' })
    await expect(company.run('chenli', sendRequirements, { id, sentTo: '周工' })).rejects.toMatchObject({
      code: 'requirement_document.wrong_state',
    })
    await writeRequirement(company, document, { text: '备用泵房同样报警' })
    const again = await bringToCustomer(company, document)
    expect(again).toMatchObject({ state: 'sent', rejectedBecause: null })
    expect(again.contentHash).not.toBe(contentHash)
    const told = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(told.find(one => one.action === 'rejected')).toMatchObject({ note: '备用泵房没有算进去' })
  })

  test('is confirmed by somebody, on a day since it was sent, and for what was sent', async () => {
    const document = await beginRequirements(company, projectId)
    await writeRequirement(company, document)
    const { id, contentHash } = await bringToCustomer(company, document)
    await expect(confirm(id, { confirmedBy: null })).rejects.toMatchObject({
      ...{ code: 'requirement_document.unnamed', data: { field: 'confirmedBy' } },
    })
    await expect(confirm(id, { confirmedOn: dayFromToday(-1) })).rejects.toMatchObject({
      ...{ code: 'requirement_document.confirmed_early', data: { field: 'confirmedOn' } },
    })
    await expect(confirm(id, { confirmedOn: dayFromToday(1) })).rejects.toMatchObject({
      code: 'requirement_document.in_future',
    })
    await expect(confirm(id, { hash: 'f'.repeat(64) })).rejects.toMatchObject({
      ...{ code: 'requirement_document.other_content', data: { params: { number: 1 } } },
    })
    const firm = await company.as('wangfang', ctx => createRecord(ctx, customer, { name: '江海泵业' }))
    const person = { name: '周工', customerId: firm.id }
    const { id: contactId } = await company.as('wangfang', ctx => createRecord(ctx, contact, person))
    const confirmed = await company.run('wangfang', confirmRequirements, {
      ...{ id, ...CONFIRMATION, confirmedBy: null, contactId, confirmedOn: today(), hash: contentHash },
    })
    expect(confirmed).toMatchObject({ state: 'confirmed', confirmedBy: '周工', contactId })
  })

  test('changes after the baseline only by a next version, for a reason, with the same lines and numbers', async () => {
    const first = await beginRequirements(company, projectId)
    await writeRequirement(company, first)
    const gone = await writeRequirement(company, first, { text: '远程启停' })
    await company.run('chenli', excludeRequirement, { id: gone.id, reason: '安全上不允许' })
    const anew = (reason?: string) => company.run('chenli', draftRequirements, { projectId, ...(reason && { reason }) })
    await expect(anew('改了')).rejects.toMatchObject({ code: 'requirement_document.in_work' })
    await settleRequirements(company, first)
    await expect(anew()).rejects.toMatchObject({ code: 'requirement_document.reason_needed' })
    const second = (await anew('加两个备用泵房')) as typeof first
    expect(second).toMatchObject({ number: 2, state: 'draft', revisedBecause: '加两个备用泵房', ...DOCUMENT_WORDS })
    expect((await newest())?.lines).toMatchObject([
      { number: 'R-001', state: 'included' },
      { number: 'R-002', state: 'excluded', excludedBecause: '安全上不允许' },
    ])
    expect(await judgeLive(company, projectId, requirementsBaselinedCheck)).toMatchObject({
      ...{ passed: false, missing: [{ recordId: second.id, why: { code: 'draft', params: { number: 2 } } }] },
    })
    await settleRequirements(company, second)
    const { versions } = await requirementSheet(company, projectId)
    expect(versions.map(one => [one.document.number, one.document.state])).toEqual([
      [2, 'baselined'],
      [1, 'superseded'],
    ])
  })

  test('is reopened before the customer has answered, and not afterwards', async () => {
    const document = await beginRequirements(company, projectId)
    await writeRequirement(company, document)
    const { id } = await bringToCustomer(company, document)
    const reopen = () => company.run('chenli', reopenRequirements, { id, reason: '漏了一条' })
    expect(await reopen()).toMatchObject({ state: 'draft', sentOn: null })
    await settleRequirements(company, document)
    await expect(reopen()).rejects.toMatchObject({ code: 'requirement_document.wrong_state' })
  })

  test('is written by nobody who only looks on', async () => {
    await expect(company.run('sunwei', draftRequirements, { projectId })).rejects.toMatchObject({
      code: 'right.missing',
    })
  })
})

describe('a requirement', () => {
  test('gets the next number, and one that went never gives its number away', async () => {
    const document = await beginRequirements(company, projectId)
    const one = await writeRequirement(company, document)
    const two = await writeRequirement(company, document, { text: '第二条' })
    expect([one.number, two.number]).toEqual(['R-001', 'R-002'])
    await company.run('chenli', saveRequirement.remove, { id: two.id, version: two.version })
    expect((await writeRequirement(company, document, { text: '第三条' })).number).toBe('R-003')
  })

  test('is written, changed, taken out and taken away only while its version is a draft', async () => {
    const document = await beginRequirements(company, projectId)
    const line = await writeRequirement(company, document)
    const { id, version } = line
    await company.run('chenli', submitRequirements, { id: document.id })
    const fixed = { code: 'requirement_line.fixed', status: 409 }
    await expect(writeRequirement(company, document)).rejects.toMatchObject(fixed)
    await expect(
      company.run('chenli', saveRequirement.update, { id, version, set: { text: '别的' } }),
    ).rejects.toMatchObject({ ...fixed, data: { params: { state: '内部评审中', mend: '要改，请先撤回评审。' } } })
    await expect(company.run('chenli', saveRequirement.remove, { id, version })).rejects.toMatchObject(fixed)
    await expect(company.run('chenli', excludeRequirement, { id, reason: '不做' })).rejects.toMatchObject(fixed)
  })

  test('is left out for a reason and taken in again', async () => {
    const document = await beginRequirements(company, projectId)
    const { id } = await writeRequirement(company, document)
    const out = await company.run('chenli', excludeRequirement, { id, reason: '客户自己做' })
    expect(out).toMatchObject({ state: 'excluded', excludedBecause: '客户自己做' })
    await expect(company.run('chenli', excludeRequirement, { id, reason: '再一次' })).rejects.toMatchObject({
      code: 'requirement_line.wrong_state',
    })
    expect(await company.run('chenli', includeRequirement, { id })).toMatchObject({
      ...{ state: 'included', excludedBecause: null },
    })
  })

  test('belongs to a document of its own project', async () => {
    const { id: other } = await startProject(company)
    const document = await beginRequirements(company, other)
    await expect(writeRequirement(company, { id: document.id, projectId })).rejects.toMatchObject({
      data: { field: 'documentId' },
    })
  })
})

describe('a function', () => {
  const gate = () => judgeLive(company, projectId, requirementsTracedCheck)

  test('meets requirements by their numbers; a must without a function is named', async () => {
    expect(await gate()).toMatchObject({ passed: false, missingCount: 1, note: { code: 'none' } })
    const document = await beginRequirements(company, projectId)
    const must = await writeRequirement(company, document)
    await writeRequirement(company, document, { text: '压力曲线', priority: 'should' })
    expect(await gate()).toMatchObject({
      ...{ passed: false, have: 0, need: 1, missing: [{ recordId: must.id, label: 'R-001 断网时用短信报警' }] },
      where: { path: 'deals/functions' },
    })
    const item = await planFunction(company, projectId, { requirements: ['r-001', 'R-001', 'R-002'] })
    expect(item.requirements).toEqual(['R-001', 'R-002'])
    expect(await gate()).toMatchObject({ passed: true, have: 1, missingCount: 0 })
  })

  test('names no requirement that there is not', async () => {
    const document = await beginRequirements(company, projectId)
    await writeRequirement(company, document)
    const unknown = { code: 'function_item.unknown_requirement', data: { field: 'requirements' } }
    await expect(planFunction(company, projectId, { requirements: ['R-009'] })).rejects.toMatchObject(unknown)
    const { id, version } = await planFunction(company, projectId)
    const set = { requirements: ['R-001', 'R-002'] }
    await expect(company.run('chenli', saveFunction.update, { id, version, set })).rejects.toMatchObject({
      ...{ ...unknown, data: { params: { numbers: 'R-002' } } },
    })
  })

  test('a must that only the next version asks for counts from its baseline on', async () => {
    const document = await beginRequirements(company, projectId)
    await writeRequirement(company, document)
    await planFunction(company, projectId, { requirements: ['R-001'] })
    await settleRequirements(company, document)
    const next = (await company.run('chenli', draftRequirements, { projectId, reason: '新需求' })) as typeof document
    await writeRequirement(company, next, { text: '备用泵房' })
    expect(await gate()).toMatchObject({ passed: true, have: 1 })
    await settleRequirements(company, next)
    expect(await gate()).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 1 })
  })
})
