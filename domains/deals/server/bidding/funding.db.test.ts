import { beforeEach, expect, test } from 'vitest'
import { customersDomain } from '#domains/customers/server/domain.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { applyForFunds } from '#tests/cast/bidding.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { fundingComplete } from './checks/funding-complete.ts'
import { fundingSettled } from './checks/funding-settled.ts'
import { fundingSubmitted } from './checks/funding-submitted.ts'
import { decideOtherFunding } from './funding/decide-other-funding.ts'
import { moveFunding } from './funding/move-funding.ts'
import { receiveFunds } from './funding/receive-funds.ts'
import { recordFundingResult } from './funding/record-funding-result.ts'
import { reopenFunding } from './funding/reopen-funding.ts'
import { submitFunding } from './funding/submit-funding.ts'
import { withdrawFunding } from './funding/withdraw-funding.ts'
import { addMaterial } from './materials/add-material.ts'
import { readyMaterial } from './materials/ready-material.ts'

const company = opened(openCompany)
let projectId: string
let customerId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
  const firm = { name: `青溪县水务局 ${projectId.slice(-6)}` }
  customerId = ((await company.run('wangfang', customersDomain.operations.customer.create, firm)) as { id: string }).id
})

const run = (operation: Operation, input: unknown) =>
  company.run('wangfang', operation, input) as Promise<{ id: string }>
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const judged = (check: Parameters<typeof judgeLive>[2]) => judgeLive(company, projectId, check)
const today = dayFromToday(0)

/** Handed in today, with its one paper. */
async function handedIn(): Promise<string> {
  const { id } = await applyForFunds(company, projectId, { customerId })
  const paper = await run(addMaterial, { applicationId: id, item: '申报书', needsSeal: true })
  await run(readyMaterial, { id: paper.id, sealed: true })
  await run(submitFunding, { id, submittedOn: today, receipt: 'S-7' })
  return id
}

test('an application is submitted whole and in time', async () => {
  for (const check of [fundingComplete, fundingSubmitted, fundingSettled])
    expect(await judged(check)).toMatchObject({ passed: false, note: { code: 'none' } })
  const { id } = await applyForFunds(company, projectId, { deadline: dayFromToday(-1), asked: null })
  const submit = { id, submittedOn: today, receipt: 'S-7' }
  const late = refused('funding_application.deadline_passed', 'submittedOn')
  await expect(run(submitFunding, submit)).rejects.toMatchObject(late)
  await run(moveFunding, { id, deadline: dayFromToday(3), reason: '通知延期' })
  await expect(run(submitFunding, submit)).rejects.toMatchObject(refused('funding_application.incomplete'))
  expect((await judged(fundingComplete)).missing.map(one => one.why.code)).toEqual([
    ...['no_applicant', 'no_amount', 'no_materials'],
  ])
  const ahead = run(submitFunding, { ...submit, submittedOn: dayFromToday(1) })
  await expect(ahead).rejects.toMatchObject(refused('funding_application.future_day', 'submittedOn'))
})

test('what is granted fits its word, and is settled when all of it has come', async () => {
  const id = await handedIn()
  expect(await judged(fundingComplete)).toMatchObject({ passed: true })
  expect(await judged(fundingSubmitted)).toMatchObject({ passed: true, have: 1 })
  expect(await judged(fundingSettled)).toMatchObject({ passed: false, missing: [{ why: { code: 'no_result' } }] })
  const part = { id, result: 'partly', reason: '额度不足' }
  const unfit = refused('funding_application.granted_wrong', 'granted')
  for (const granted of ['500000', '0'])
    await expect(run(recordFundingResult, { ...part, granted })).rejects.toMatchObject(unfit)
  const mute = run(recordFundingResult, { id, result: 'partly', granted: '300000' })
  await expect(mute).rejects.toMatchObject(refused('funding_application.reason_missing', 'reason'))
  expect(await run(recordFundingResult, { ...part, granted: '300000' })).toMatchObject({
    ...{ state: 'partly', granted: '300000.00', resultOn: today },
  })
  const much = run(receiveFunds, { id, paidIn: '300000.01', fundsOn: today })
  await expect(much).rejects.toMatchObject(refused('funding_application.paid_too_much', 'paidIn'))
  await run(receiveFunds, { id, paidIn: '200000', fundsOn: today })
  expect(await judged(fundingSettled)).toMatchObject({ passed: false, missing: [{ why: { code: 'not_in_place' } }] })
  await run(receiveFunds, { id, paidIn: '300000', fundsOn: today })
  expect(await judged(fundingSettled)).toMatchObject({ passed: true })
})

test('where nothing is granted other funding is decided on, by somebody, on a day', async () => {
  const id = await handedIn()
  const other = { id, otherFunding: '县财政自筹', otherFundingOn: today }
  await expect(run(decideOtherFunding, other)).rejects.toMatchObject(refused('funding_application.wrong_state'))
  await run(recordFundingResult, { id, result: 'refused', reason: '不在支持范围' })
  expect(await judged(fundingSettled)).toMatchObject({ passed: false, missing: [{ why: { code: 'no_other' } }] })
  expect(await run(decideOtherFunding, other)).toMatchObject({ otherFundingById: company.people.wangfang })
  expect(await judged(fundingSettled)).toMatchObject({ passed: true })
  expect(await run(reopenFunding, { id, reason: '复核改判' })).toMatchObject({ state: 'submitted', otherFunding: null })
})

test('an application that was given up is no submission', async () => {
  const { id } = await applyForFunds(company, projectId, { customerId })
  await run(withdrawFunding, { id, reason: '客户改用自有资金' })
  expect(await judged(fundingSubmitted)).toMatchObject({ passed: false, note: { code: 'none' } })
  expect(await judged(fundingSettled)).toMatchObject({ passed: false, missing: [{ why: { code: 'no_other' } }] })
})
