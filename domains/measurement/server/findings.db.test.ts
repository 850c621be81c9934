import { beforeEach, describe, expect, test } from 'vitest'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import type { NewRecord } from '#kernel/entity/entity.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { finding } from '../contract.ts'
import { assignFinding } from './assign-finding.ts'
import { findingsAnswered } from './checks/findings-answered.ts'
import { reopenFinding } from './reopen-finding.ts'
import { settleFinding } from './settle-finding.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const find = (given: Partial<NewRecord<typeof finding>> = {}) =>
  company.as('wangfang', ctx =>
    createRecord(ctx, finding, { projectId, kind: 'problem', text: '县级客户回访要等三天', ...given }),
  )
const judged = () => judgeLive(company, projectId, findingsAnswered)

describe('a finding', () => {
  test('is settled with what came of its measure, and then stays as it is', async () => {
    const { id } = await find({ measure: '设专人回访', dueOn: dayFromToday(14) })
    const done = await run(settleFinding, { id, result: '回访降到一天' })
    expect(done).toMatchObject({ state: 'done', result: '回访降到一天', doneOn: dayFromToday(0) })
    const { version } = done as { version: number }
    const edit = company.as('wangfang', ctx => updateRecord(ctx, finding, { id, version, set: { measure: '不用了' } }))
    await expect(edit).rejects.toMatchObject(refused('record.frozen'))
    await expect(run(settleFinding, { id, result: '又好了' })).rejects.toMatchObject(refused('finding.wrong_state'))
    expect(await run(reopenFinding, { id, reason: '又慢了' })).toMatchObject({
      state: 'open',
      result: null,
      doneOn: null,
    })
  })

  test('without a measure cannot be settled', async () => {
    const { id } = await find()
    await expect(run(settleFinding, { id, result: '好了' })).rejects.toMatchObject(
      refused('finding.no_measure', 'measure'),
    )
    await expect(run(reopenFinding, { id, reason: '再开' })).rejects.toMatchObject(refused('finding.wrong_state'))
  })

  test('is given to who carries the measure out, and is not touched by who takes no part', async () => {
    const { id } = await find({ measure: '设专人回访' })
    const { chenli } = company.people
    expect(await run(assignFinding, { id, ownerId: chenli })).toMatchObject({ ownerId: chenli })
    const stranger = run(settleFinding, { id, result: '好了' }, 'sunwei')
    await expect(stranger).rejects.toMatchObject(refused('record.not_found'))
  })

  test('belongs to the iteration that found it', async () => {
    const { id } = await find({ measure: '设专人回访' })
    await loopBack(company, projectId)
    const late = run(settleFinding, { id, result: '好了' })
    await expect(late).rejects.toMatchObject(refused('record.earlier_iteration'))
    expect(await judgeLive(company, projectId, findingsAnswered, {}, 2)).toMatchObject({ passed: false, have: 0 })
  })
})

test('the gate asks for a measure, an owner and a day of each problem, or for the word that there is none', async () => {
  expect(await judged()).toMatchObject({ passed: false, need: 1, note: { code: 'no_finding' } })
  const none = await find({ kind: 'none', text: '四项指标都达标' })
  expect(await judged()).toMatchObject({ passed: true, note: { code: 'declared_no_problem' } })
  const problem = await find()
  expect(await judged()).toMatchObject({
    ...{ passed: false, have: 0, missing: [{ recordId: problem.id, field: 'measure', why: { code: 'no_measure' } }] },
  })
  const set = { measure: '设专人回访', dueOn: dayFromToday(14) }
  await company.as('wangfang', ctx => updateRecord(ctx, finding, { id: problem.id, version: 1, set }))
  expect(await judged()).toMatchObject({ passed: true, have: 1, need: 1 })
  expect((await judged()).seen.map(({ id }) => id).sort()).toEqual([none.id, problem.id].sort())
})
