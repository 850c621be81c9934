import { beforeEach, describe, expect, test } from 'vitest'
import { goal } from '#domains/goals/contract.ts'
import { changeDates } from '#domains/process/server/change-dates.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { readHistory } from '#kernel/query/history.ts'
import {
  addRequirement,
  addScope,
  beginCharter,
  CHARTER_TEXTS,
  type Charter,
  decideCharter,
  readSheet,
  voteOn,
  wholeCharter,
} from '#tests/cast/charter.ts'
import { openCompany } from '#tests/cast/company.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { type CharterPrint, charter } from '../contract.ts'
import { approvedCheck } from './checks/approved.ts'
import { draftCharter } from './draft-charter.ts'
import { meetRequirement } from './meet-requirement.ts'
import { readCharterPrint } from './read-charter-print.ts'
import { readCharterSheet } from './read-charter-sheet.ts'
import { reviseCharter } from './revise-charter.ts'
import { submitCharter } from './submit-charter.ts'
import { updateCharter } from './update-charter.ts'
import { updateScopeItem } from './update-scope-item.ts'
import { withdrawCharter } from './withdraw-charter.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const refused = (code: string) => expect.objectContaining({ code })
const submit = (id: string) => company.run('wangfang', submitCharter, { id }) as Promise<Charter>
const withdraw = (id: string) => company.run('wangfang', withdrawCharter, { id })
const revise = (id: string) =>
  company.run('wangfang', reviseCharter, { id, reason: '加上园区泵站' }) as Promise<Charter>
const states = async () => (await readSheet(company, projectId)).versions.map(({ number, state }) => [number, state])
const print = (id: string) => company.run('wangfang', readCharterPrint, { id }) as Promise<CharterPrint>
const gate = () => judgeLive(company, projectId, approvedCheck)

describe('a charter', () => {
  test('is begun once, and reads name, people, dates and goals from its project', async () => {
    await company.as('wangfang', ctx => createRecord(ctx, goal, { projectId, statement: '县级收入占三成' }))
    expect(await beginCharter(company, projectId)).toMatchObject({ number: 1, state: 'draft', ...CHARTER_TEXTS })
    expect(await readSheet(company, projectId)).toMatchObject({
      head: { name: '华东渠道增长 2026', sponsor: '李明', manager: '王芳', start: '2026-11-02' },
      goals: [{ statement: '县级收入占三成' }],
      changed: null,
    })
    await expect(beginCharter(company, projectId)).rejects.toMatchObject({
      code: 'charter.exists',
      data: { params: { number: 1 } },
    })
  })

  test('is begun once also by two people at the same time', async () => {
    const both = ['wangfang', 'chenli'] as const
    const begun = await Promise.allSettled(both.map(one => company.run(one, draftCharter, { projectId })))
    expect(begun.map(one => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await states()).toEqual([[1, 'draft']])
  })

  test('that lacks something is not submitted; the refusal and the page name all of it', async () => {
    const { id } = await beginCharter(company, projectId, { purpose: null, authority: ' ' })
    await addScope(company, projectId, { kind: 'in_scope', statement: '三省县级水厂' })
    await addRequirement(company, projectId, { acceptance: null })
    await expect(submit(id)).rejects.toMatchObject({
      code: 'charter.incomplete',
      status: 422,
      data: {
        params: {
          count: 5,
          what: '目的、至少一个目标、至少一条写明原因的范围外的事、写明预期结果和验收标准：要求 1、项目经理的职权',
        },
      },
    })
    expect((await readSheet(company, projectId)).gaps).toEqual([
      { code: 'purpose', number: null },
      { code: 'goals', number: null },
      { code: 'out_of_scope', number: null },
      { code: 'requirement', number: 1 },
      { code: 'authority', number: null },
    ])
    expect(await states()).toEqual([[1, 'draft']])
  })

  test('has no latest finish before its project starts: neither drafted, saved nor submitted', async () => {
    const early = { finishBy: '2026-11-01' }
    const tooEarly = { code: 'charter.finish_before_start', status: 422, data: { field: 'finishBy' } }
    await expect(beginCharter(company, projectId, early)).rejects.toMatchObject(tooEarly)
    const { id, version } = await wholeCharter(company, projectId)
    await expect(company.run('wangfang', updateCharter, { id, version, set: early })).rejects.toMatchObject(tooEarly)
    const set = { finishBy: '2026-11-02' }
    const saved = (await company.run('wangfang', updateCharter, { id, version, set })) as Charter
    expect(saved).toMatchObject(set)
    await company.database.owner.query("update charter set finish_by = '2026-11-01' where id = $1", [id])
    await expect(submit(id)).rejects.toMatchObject(tooEarly)
  })

  test('is approved by the sponsor, and kept word for word with who approved it', async () => {
    const version = await wholeCharter(company, projectId)
    await decideCharter(company, version)
    expect(await states()).toEqual([[1, 'approved']])
    expect(await print(version.id)).toMatchObject({
      version: { purpose: CHARTER_TEXTS.purpose, approvedAt: expect.any(String) },
      head: { name: '华东渠道增长 2026', sponsor: '李明', manager: '王芳' },
      scope: [{ kind: 'in_scope' }, { kind: 'out_of_scope', statement: '农村供水站', reason: '招标由省里统一做' }],
      requirements: [{ number: 1, statement: '签约 20 家县级代理', acceptance: '合同盖章并完成首单' }],
      approvedBy: company.people.liming,
    })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, version.id))
    expect(latest).toMatchObject({ action: 'approved', personId: company.people.liming })
  })

  test('that is returned is a draft again, with what the sponsor said', async () => {
    const version = await wholeCharter(company, projectId)
    await decideCharter(company, version, { decision: 'reject', comment: '写清样机由谁出' })
    expect(await states()).toEqual([[1, 'draft']])
    expect((await readSheet(company, projectId)).approval).toMatchObject({ result: 'returned' })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, version.id))
    expect(latest).toMatchObject({ action: 'returned', note: '写清样机由谁出' })
  })

  test('is withdrawn by whoever submitted it, while it is undecided', async () => {
    const { id } = await wholeCharter(company, projectId)
    await expect(withdraw(id)).rejects.toEqual(refused('charter.wrong_state'))
    await submit(id)
    await expect(company.run('chenli', withdrawCharter, { id })).rejects.toEqual(refused('approval.only_submitter'))
    expect(await withdraw(id)).toMatchObject({ state: 'draft' })
    expect(await submit(id)).toMatchObject({ state: 'in_approval' })
  })

  test('of the sponsor’s own submission waits for nobody and is refused', async () => {
    const { id } = await wholeCharter(company, projectId)
    await expect(company.run('liming', submitCharter, { id })).rejects.toEqual(refused('approval.own_role'))
  })

  test('is not edited once it is submitted', async () => {
    const version = await wholeCharter(company, projectId)
    const { version: seen } = await submit(version.id)
    const set = { purpose: '换一个目的' }
    const edit = company.as('wangfang', ctx => updateRecord(ctx, charter, { id: version.id, version: seen, set }))
    await expect(edit).rejects.toEqual(refused('record.frozen'))
  })

  test('is decided only on the version that was seen', async () => {
    const { id, version } = await wholeCharter(company, projectId)
    const set = { purpose: '为华东渠道部做' }
    await company.as('wangfang', ctx => updateRecord(ctx, charter, { id, version, set }))
    const stale = company.run('wangfang', submitCharter, { id, version })
    await expect(stale).rejects.toEqual(refused('record.stale'))
  })

  test('does not exist for people outside the project', async () => {
    const { id } = await wholeCharter(company, projectId)
    for (const operation of [submitCharter, withdrawCharter, readCharterPrint])
      await expect(company.run('sunwei', operation, { id })).rejects.toEqual(refused('record.not_found'))
    const sheet = company.run('sunwei', readCharterSheet, { projectId })
    await expect(sheet).rejects.toEqual(refused('record.not_found'))
  })
})

describe('the next version', () => {
  test('begins from the approved one, with the reason; that one is in force until the next is approved', async () => {
    const first = await wholeCharter(company, projectId)
    await expect(revise(first.id)).rejects.toEqual(refused('charter.wrong_state'))
    await decideCharter(company, first)
    const second = await revise(first.id)
    expect(second).toMatchObject({
      number: 2,
      state: 'draft',
      revisionReason: '加上园区泵站',
      budgetLimit: '800000.00',
    })
    expect(await states()).toEqual([
      [2, 'draft'],
      [1, 'approved'],
    ])
    await decideCharter(company, second)
    expect(await states()).toEqual([
      [2, 'approved'],
      [1, 'superseded'],
    ])
  })

  test('is one: versions form a line', async () => {
    const first = await wholeCharter(company, projectId)
    await decideCharter(company, first)
    await revise(first.id)
    await expect(revise(first.id)).rejects.toMatchObject({
      code: 'charter.open_version',
      data: { params: { number: 2 } },
    })
  })

  test('leaves the print of the earlier one as it was', async () => {
    const first = await wholeCharter(company, projectId)
    await decideCharter(company, first)
    await addScope(company, projectId, { kind: 'in_scope', statement: '园区泵站的试点' })
    await company.run('liming', changeDates, { projectId, finish: '2027-08-31', reason: '展会延期' })
    await decideCharter(company, await revise(first.id))
    expect((await print(first.id)).scope).toHaveLength(2)
    expect((await print(first.id)).head.finish).not.toBe('2027-08-31')
    const [newest] = (await readSheet(company, projectId)).versions
    expect(await print(newest?.id ?? '')).toMatchObject({ head: { finish: '2027-08-31' }, scope: { length: 3 } })
  })

  test('has no print before it is submitted', async () => {
    const { id } = await wholeCharter(company, projectId)
    await expect(print(id)).rejects.toEqual(refused('charter.never_submitted'))
  })
})

describe('what has changed since', () => {
  test('keeps the gate shut until the next version is approved; page and gate name the records', async () => {
    expect(await gate()).toMatchObject({ passed: false, note: { code: 'none' } })
    const first = await wholeCharter(company, projectId)
    await decideCharter(company, first)
    expect(await gate()).toMatchObject({ passed: true, have: 1 })
    const more = await addScope(company, projectId, { kind: 'in_scope', statement: '园区泵站的试点' })
    expect(await gate()).toMatchObject({
      passed: false,
      missing: [{ recordId: more.id, label: '园区泵站的试点', why: { code: 'added', params: { number: 1 } } }],
    })
    expect((await readSheet(company, projectId)).changed).toEqual({
      number: 1,
      records: [{ type: 'scope_item', id: more.id, label: '园区泵站的试点', how: 'added' }],
    })
    await decideCharter(company, await revise(first.id))
    expect(await gate()).toMatchObject({ passed: true })
    expect((await readSheet(company, projectId)).changed).toEqual({ number: 2, records: [] })
  })

  test('is nothing again when it is taken back', async () => {
    await decideCharter(company, await wholeCharter(company, projectId))
    const [item] = (await readSheet(company, projectId)).scope
    const edit = (version: number | undefined, statement: string) =>
      company.run('wangfang', updateScopeItem, { id: item?.id, version, set: { statement } })
    await edit(item?.version, '只做江苏')
    expect(await gate()).toMatchObject({ passed: false, missing: [{ why: { code: 'changed' } }] })
    await edit((item?.version ?? 0) + 1, item?.statement ?? '')
    expect(await gate()).toMatchObject({ passed: true })
  })

  test('is not that a requirement is met', async () => {
    await decideCharter(company, await wholeCharter(company, projectId))
    const [first] = (await readSheet(company, projectId)).requirements
    await company.run('wangfang', meetRequirement, { id: first?.id })
    expect(await gate()).toMatchObject({ passed: true })
  })

  test('are also goals; one that changed since the submission is not approved unseen', async () => {
    const version = await wholeCharter(company, projectId)
    await submit(version.id)
    await company.as('wangfang', ctx => createRecord(ctx, goal, { projectId, statement: '县级收入占三成' }))
    await expect(voteOn(company, version.id)).rejects.toMatchObject({
      code: 'charter.changed_meanwhile',
      data: { params: { number: 1, what: '县级收入占三成' } },
    })
    await voteOn(company, version.id, { decision: 'reject', comment: '目标又改了' })
    await decideCharter(company, version)
    expect(await gate()).toMatchObject({ passed: true })
  })

  test('is kept through the iterations: the charter is the project’s', async () => {
    await decideCharter(company, await wholeCharter(company, projectId))
    await loopBack(company, projectId)
    expect(await judgeLive(company, projectId, approvedCheck, {}, 2)).toMatchObject({ passed: true })
    const [approved] = (await readSheet(company, projectId)).versions
    expect(await revise(approved?.id ?? '')).toMatchObject({ number: 2, iteration: 2 })
  })
})
