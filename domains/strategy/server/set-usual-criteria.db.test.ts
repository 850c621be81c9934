import { beforeEach, describe, expect, test } from 'vitest'
import { pauseProject } from '#domains/process/server/pause-project.ts'
import { segmentCriterion } from '#domains/strategy/contract.ts'
import { createRecord, removeRecord } from '#kernel/command/crud.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import { setUsualCriteria } from './set-usual-criteria.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const set = (player: Player = 'wangfang') => company.run(player, setUsualCriteria, { projectId })
const kept = (iteration = 1) =>
  company.as('wangfang', ctx => recordsInProject(ctx, segmentCriterion, projectId, { only: iteration }))
const add = (name: string) =>
  company.as('wangfang', ctx => createRecord(ctx, segmentCriterion, { projectId, name, weight: 20 }))
const events = async () => {
  const mine = "select payload from event where name = 'segment_criterion.created' and project_id = $1"
  return (await company.database.owner.query(mine, [projectId])).rows.map(({ payload }) => payload)
}
const refused = (code: string) => expect.objectContaining({ code })

describe('the usual criteria', () => {
  test('are five with their weights, set by one person and told by one event', async () => {
    await set('chenli')
    const criteria = await kept()
    expect(criteria.map(one => [one.name, one.weight])).toEqual([
      ['规模', 25],
      ['增长', 20],
      ['利润', 20],
      ['竞争', 15],
      ['能否触达', 20],
    ])
    expect(new Set(criteria.map(one => one.ownerId))).toEqual(new Set([company.people.chenli]))
    expect(await events()).toEqual([{ count: 5 }])
  })

  test('are written in the language of whoever takes them', async () => {
    await company.as('wangfang', ctx => setUsualCriteria.run({ ...ctx, locale: 'en' }, { projectId }))
    expect((await kept()).map(one => one.name)).toEqual(['Size', 'Growth', 'Margin', 'Competition', 'Reach'])
  })

  test('are set all or none: what cannot be kept of the last leaves none of the others', async () => {
    const { owner } = company.database
    await owner.query(`alter table segment_criterion add constraint broken check (name <> '能否触达') not valid`)
    await expect(set()).rejects.toThrow()
    await owner.query('alter table segment_criterion drop constraint broken')
    expect(await kept()).toEqual([])
    expect(await events()).toEqual([])
  })

  test('are not set beside others, nor twice by two at once', async () => {
    const own = await add('政策支持')
    await expect(set()).rejects.toEqual(refused('segment_criterion.set_already'))
    await company.as('wangfang', ctx => removeRecord(ctx, segmentCriterion, { id: own.id, version: 1 }))
    const both = await Promise.allSettled([set('wangfang'), set('chenli')])
    expect(both.filter(one => one.status === 'rejected').map(one => one.reason)).toEqual([
      refused('segment_criterion.set_already'),
    ])
    expect(await kept()).toHaveLength(5)
  })

  test('are those of the iteration: the next one has taken them over and is offered none', async () => {
    await set()
    await loopBack(company, projectId)
    await expect(set()).rejects.toEqual(refused('segment_criterion.set_already'))
    expect(await kept(2)).toHaveLength(5)
  })

  test('are not for someone outside the project, and not while it rests', async () => {
    await expect(set('sunwei')).rejects.toEqual(refused('record.not_found'))
    await company.run('wangfang', pauseProject, { projectId, reason: '等客户预算' })
    await expect(set()).rejects.toEqual(refused('project.not_open'))
    expect(await kept()).toEqual([])
  })
})
