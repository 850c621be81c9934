import { beforeEach, describe, expect, test } from 'vitest'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { decideOn, draftContract, inForce, owe, pay, plan, sign, toBeSigned } from '#tests/cast/contracts.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { contract } from '../../contract.ts'
import { contractsArchived } from '../checks/archived.ts'
import { obligationsMet } from '../checks/obligations-met.ts'
import { contractsSigned } from '../checks/signed.ts'
import { changeObligation } from '../obligations/change-obligation.ts'
import { dropObligation } from '../obligations/drop-obligation.ts'
import { meetObligation } from '../obligations/meet-obligation.ts'
import { reopenObligation } from '../obligations/reopen-obligation.ts'
import { waiveObligation } from '../obligations/waive-obligation.ts'
import { archiveContract } from './archive-contract.ts'
import { bringIntoForce } from './bring-into-force.ts'
import { completeContract } from './complete-contract.ts'
import { contractHash } from './contract-hash.ts'
import { reviseContract } from './revise-contract.ts'
import { submitContract } from './submit-contract.ts'
import { takeBackSignature } from './take-back-signature.ts'
import { terminateContract } from './terminate-contract.ts'
import { withdrawContract } from './withdraw-contract.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })

describe('a contract', () => {
  test('goes from draft through approval and signing into force, and is then signed for the gate', async () => {
    const gate = () => judgeLive(company, projectId, contractsSigned)
    expect(await gate()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'none' } })
    const { id } = await draftContract(company, projectId)
    expect(await gate()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'draft' } }] })
    expect(await run(submitContract, { id })).toMatchObject({ state: 'submitted' })
    await expect(decideOn(company, id, 'approve', 'chenli')).rejects.toThrow()
    await decideOn(company, id)
    expect(await gate()).toMatchObject({ missing: [{ why: { code: 'approved' } }] })
    const other = await toBeSigned(company, projectId)
    await sign(company, other.id, 'ours')
    expect((await gate()).missing.map(one => [one.recordId, one.why.code])).toEqual([
      [id, 'approved'],
      [other.id, 'theirs'],
    ])
    const early = run(bringIntoForce, { id: other.id, effectiveOn: dayFromToday(0) })
    await expect(early).rejects.toMatchObject({
      code: 'contract.signature_missing',
      data: { params: { party: '对方' } },
    })
    await sign(company, other.id, 'theirs')
    expect(await gate()).toMatchObject({ missing: [{ recordId: id }, { why: { code: 'not_in_force' } }] })
    await run(bringIntoForce, { id: other.id, effectiveOn: dayFromToday(0) })
    await run(terminateContract, { id, reason: '对方改为直接采购' })
    expect(await gate()).toMatchObject({ passed: true, have: 1, need: 1, missing: [] })
  })

  test('is submitted with an amount and its text only, and approved or returned by the sponsor', async () => {
    const empty = await draftContract(company, projectId, { amount: '0.00' })
    await expect(run(submitContract, { id: empty.id })).rejects.toMatchObject(refused('contract.no_amount', 'amount'))
    const blank = await draftContract(company, projectId, { content: ' ' })
    await expect(run(submitContract, { id: blank.id })).rejects.toMatchObject(refused('contract.no_content', 'content'))
    const { id } = await draftContract(company, projectId)
    await run(submitContract, { id })
    await decideOn(company, id, 'reject')
    expect((await company.as('wangfang', ctx => readHistory(ctx, id)))[0]).toMatchObject({
      ...{ action: 'returned', note: '条款还要改' },
    })
    await run(submitContract, { id })
    expect(await run(withdrawContract, { id })).toMatchObject({ state: 'draft' })
  })

  test('has a number of its own in the company', async () => {
    const { number } = await draftContract(company, projectId)
    const again = draftContract(company, (await startProject(company)).id, { number })
    await expect(again).rejects.toMatchObject(refused('record.duplicate'))
  })

  test('is frozen once it was submitted, and is revised as a draft while nobody has signed', async () => {
    const { id, version } = await toBeSigned(company, projectId)
    const edit = company.as('wangfang', ctx => updateRecord(ctx, contract, { id, version, set: { amount: '1.00' } }))
    await expect(edit).rejects.toMatchObject(refused('record.frozen'))
    const remove = company.as('wangfang', ctx => removeRecord(ctx, contract, { id, version }))
    await expect(remove).rejects.toMatchObject(refused('record.frozen'))
    const signature = (await sign(company, id, 'ours')) as { id: string; hash: string }
    const revise = () => run(reviseContract, { id, reason: '交货期要改' })
    await expect(revise()).rejects.toMatchObject({ code: 'contract.signed_already', data: { params: { count: 1 } } })
    await run(takeBackSignature, { id: signature.id, reason: '签错了版本' })
    expect(await revise()).toMatchObject({ state: 'draft' })
  })

  test('is signed once by each side, on no day to come, and keeps the hash of what was signed', async () => {
    const record = await toBeSigned(company, projectId)
    const ahead = sign(company, record.id, 'ours', { signedOn: dayFromToday(1) })
    await expect(ahead).rejects.toMatchObject(refused('contract.future', 'signedOn'))
    expect(await sign(company, record.id, 'ours')).toMatchObject({ party: 'ours', hash: contractHash(record) })
    await expect(sign(company, record.id, 'ours')).rejects.toMatchObject(refused('contract_signature.exists', 'party'))
    const both = await Promise.allSettled([sign(company, record.id, 'theirs'), sign(company, record.id, 'theirs')])
    expect(both.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  })

  test('does not end before it begins', async () => {
    const { id } = await toBeSigned(company, projectId)
    await sign(company, id, 'ours')
    await sign(company, id, 'theirs')
    const turned = run(bringIntoForce, { id, effectiveOn: dayFromToday(0), endsOn: dayFromToday(-1) })
    await expect(turned).rejects.toMatchObject(refused('contract.ends_early', 'endsOn'))
  })

  test('is archived under a number of its own', async () => {
    const gate = () => judgeLive(company, projectId, contractsArchived)
    expect(await gate()).toMatchObject({ passed: false, need: 1, note: { code: 'none' } })
    const { id } = await inForce(company, projectId)
    expect(await gate()).toMatchObject({ passed: false, missing: [{ recordId: id, field: 'archiveNumber' }] })
    const place = { archiveNumber: `HT-${id}`.slice(0, 60), archivedAt: '档案室 3 柜' }
    const draft = await draftContract(company, projectId)
    await expect(run(archiveContract, { id: draft.id, ...place })).rejects.toMatchObject(
      refused('contract.wrong_state'),
    )
    await company.as('wangfang', ctx => removeRecord(ctx, contract, draft))
    expect(await run(archiveContract, { id, ...place })).toMatchObject({ archivedOn: dayFromToday(0) })
    expect(await gate()).toMatchObject({ passed: true })
    const second = await inForce(company, projectId)
    const same = run(archiveContract, { id: second.id, ...place })
    await expect(same).rejects.toMatchObject(refused('record.duplicate'))
  })

  test('is completed when nothing is owed any more, terminated with a reason', async () => {
    const { id } = await inForce(company, projectId)
    const owed = await owe(company, id)
    const due = await plan(company, id, '100000.00')
    const complete = () => run(completeContract, { id })
    await expect(complete()).rejects.toMatchObject({
      code: 'contract.obligations_open',
      data: { params: { count: 1 } },
    })
    await run(meetObligation, { id: owed.id, evidence: '验收单' })
    await expect(complete()).rejects.toMatchObject({
      ...{ code: 'contract.receivables_open', data: { params: { count: 1, rest: '100,000.00' } } },
    })
    await pay(company, id, '100000.00', [{ receivableId: due.id, amount: '100000.00' }])
    expect(await complete()).toMatchObject({ state: 'completed', endedOn: dayFromToday(0) })
    await expect(run(terminateContract, { id, reason: '不做了' })).rejects.toMatchObject(
      refused('contract.wrong_state'),
    )
  })

  test('is written by nobody who only looks on', async () => {
    const { id } = await draftContract(company, projectId)
    await expect(run(submitContract, { id }, 'sunwei')).rejects.toThrow()
  })
})

describe('an obligation', () => {
  const gate = () => judgeLive(company, projectId, obligationsMet)

  test('of ours is met with evidence or waived in writing before the gate passes', async () => {
    expect(await gate()).toMatchObject({ passed: false, note: { code: 'none' } })
    const { id } = await inForce(company, projectId)
    expect(await gate()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'no_obligation' } }] })
    const one = await owe(company, id)
    const other = await owe(company, id, { what: '培训两天' })
    await owe(company, id, { party: 'theirs', what: '提供机房' })
    expect(await gate()).toMatchObject({ passed: false, have: 0, need: 2, missingCount: 2 })
    const ahead = run(meetObligation, { id: one.id, on: dayFromToday(1), evidence: '验收单' })
    await expect(ahead).rejects.toMatchObject(refused('contract.future', 'on'))
    await run(meetObligation, { id: one.id, evidence: '验收单 2026-11' })
    const waiver = { waiver: '江海水务 11 月 20 日函', reason: '对方已自行培训' }
    expect(await run(waiveObligation, { id: other.id, ...waiver })).toMatchObject({ state: 'waived' })
    expect(await gate()).toMatchObject({ passed: true, have: 2, need: 2 })
    await run(reopenObligation, { id: other.id, reason: '对方又要求培训' })
    expect(await gate()).toMatchObject({ passed: false, missing: [{ recordId: other.id }] })
  })

  test('is met under a contract in force only, and what was agreed is not struck out', async () => {
    const draft = await draftContract(company, projectId)
    const one = await owe(company, draft.id)
    await expect(run(meetObligation, { id: one.id, evidence: '先做了' })).rejects.toMatchObject(
      refused('contract.wrong_state'),
    )
    await run(changeObligation, { id: one.id, set: { what: '到货并安装 42 套' } })
    await run(dropObligation, { id: one.id })
    const { id } = await inForce(company, projectId)
    const agreed = await owe(company, id)
    const less = run(changeObligation, { id: agreed.id, set: { what: '到货' } })
    await expect(less).rejects.toMatchObject(refused('contract_obligation.agreed'))
    await expect(run(dropObligation, { id: agreed.id })).rejects.toMatchObject(refused('contract_obligation.agreed'))
    const later = run(changeObligation, { id: agreed.id, set: { dueOn: dayFromToday(30) } })
    expect(await later).toMatchObject({ dueOn: dayFromToday(30) })
  })
})
