import { beforeEach, describe, expect, test } from 'vitest'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { needResource } from '#tests/cast/operations.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { resourcedCheck } from '../checks/resourced.ts'
import { answerResource } from './answer-resource.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const gate = () => judgeLive(company, projectId, resourcedCheck, { kinds: ['people'] })

describe('a resource of the operation', () => {
  test('with a gap needs an answer, and somebody who sees to it', async () => {
    const { id } = await needResource(company, projectId)
    expect(await gate()).toMatchObject({
      ...{ passed: false, have: 0, need: 1 },
      missing: [{ recordId: id, label: '内容编辑', field: 'answer', why: { code: 'gap' } }],
    })
    const answer = { answer: '向品牌部借一人', dueOn: dayFromToday(10), ownerId: company.people.chenli }
    expect(await company.run('wangfang', answerResource, { id, ...answer })).toMatchObject(answer)
    expect(await gate()).toMatchObject({ passed: true, have: 1 })
  })

  test('without a gap has nothing to answer; an answer is for a day to come', async () => {
    const enough = await needResource(company, projectId, { planned: '2.00' })
    expect(await gate()).toMatchObject({ passed: true })
    const answer = { answer: '再招一人', dueOn: dayFromToday(1), ownerId: company.people.chenli }
    await expect(company.run('wangfang', answerResource, { id: enough.id, ...answer })).rejects.toMatchObject({
      code: 'operation_resource.no_gap',
    })
    const short = await needResource(company, projectId)
    const late = { ...answer, dueOn: dayFromToday(-1) }
    await expect(company.run('wangfang', answerResource, { id: short.id, ...late })).rejects.toMatchObject({
      ...{ code: 'operation_resource.answer_past', data: { field: 'dueOn' } },
    })
  })
})
