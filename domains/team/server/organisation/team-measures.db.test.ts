import { beforeEach, expect, test } from 'vitest'
import { updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { enterMeasure } from '#tests/cast/organisation.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import { teamMeasure } from '../../contract.ts'
import { assignMeasure } from './assign-measure.ts'
import { cancelMeasure } from './cancel-measure.ts'
import { finishMeasure } from './finish-measure.ts'
import { reopenMeasure } from './reopen-measure.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown) => company.run('wangfang', operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })

test('a measure is done on a day that has come, with its result', async () => {
  const { id } = await enterMeasure(company, projectId)
  const ahead = run(finishMeasure, { id, on: dayFromToday(1), result: '全员参加' })
  await expect(ahead).rejects.toMatchObject(refused('team_measure.future', 'on'))
  expect(await run(finishMeasure, { id, result: '全员参加' })).toMatchObject({
    ...{ state: 'done', doneOn: dayFromToday(0), result: '全员参加' },
  })
  await expect(run(cancelMeasure, { id, reason: '太晚' })).rejects.toMatchObject({
    code: 'team_measure.wrong_state',
    data: { params: { name: '项目启动会', state: '已完成', verb: '取消' } },
  })
})

test('a measure is cancelled with a reason, and planned again with one', async () => {
  const { id } = await enterMeasure(company, projectId)
  expect(await run(cancelMeasure, { id, reason: '会议室满' })).toMatchObject({ state: 'cancelled' })
  const assign = run(assignMeasure, { id, ownerId: company.people.chenli })
  await expect(assign).rejects.toMatchObject(refused('team_measure.wrong_state'))
  expect(await run(reopenMeasure, { id, reason: '换了地方' })).toMatchObject({ state: 'planned', cancelReason: null })
  expect(await run(assignMeasure, { id, ownerId: company.people.chenli })).toMatchObject({
    ownerId: company.people.chenli,
  })
  await expect(run(reopenMeasure, { id, reason: '再来' })).rejects.toMatchObject(refused('team_measure.wrong_state'))
})

test('a measure that is over stays as it was said', async () => {
  const { id } = await enterMeasure(company, projectId)
  const { version } = (await run(finishMeasure, { id, result: '全员参加' })) as { version: number }
  const edit = company.as('wangfang', ctx => updateRecord(ctx, teamMeasure, { id, version, set: { name: '改名' } }))
  await expect(edit).rejects.toMatchObject(refused('record.frozen'))
})
