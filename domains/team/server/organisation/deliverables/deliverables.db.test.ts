import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { DeliverableSource } from '#domains/process/reads.ts'
import { openCompany } from '#tests/cast/company.ts'
import { tellOrganisation } from '#tests/cast/organisation.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import { organisationDeliverables } from '../organisation.ts'

const company = opened(openCompany)

async function summed(projectId: string, source: DeliverableSource, kind: string | null = null) {
  const { workspaceId } = company
  return company.as('wangfang', async ctx => {
    const project = { start: ctx.today, finish: ctx.today }
    const place = { workspaceId, projectId, iteration: 1, stageId: 'P1.1', today: ctx.today, project }
    const { rows } = await ctx.tx.execute<{ facts: unknown }>(sql`select ${source.facts(place, kind)} as facts`)
    return source.summarise(rows[0]?.facts, kind)
  })
}

test('each deliverable of the organisation says how far it is, and nothing where there is nothing', async () => {
  const { id } = await startProject(company)
  const of = async (type: string, kind: string | null = null) => {
    const source = organisationDeliverables.find(one => one.type === type) as DeliverableSource
    const { count, done, line } = await summed(id, source, kind)
    return [count, done, line?.code]
  }
  for (const { type } of organisationDeliverables) expect(await of(type)).toEqual([0, 0, undefined])
  await tellOrganisation(company, id)
  expect(await of('org_unit')).toEqual([3, 3, 'led'])
  expect(await of('org_unit', 'group')).toEqual([2, 2, 'crewed'])
  expect(await of('org_unit', 'lead_body')).toEqual([1, 1, 'crewed'])
  expect(await of('post')).toEqual([2, 1, 'held'])
  expect(await of('person_skill')).toEqual([2, 2, 'compared'])
  expect(await of('skill_gap_answer')).toEqual([1, 1, 'gaps'])
  expect(await of('decision_rule')).toEqual([4, 4, 'kinds'])
  expect(await of('decision_rule', 'budget')).toEqual([3, 3, 'kinds'])
  expect(await of('team_measure')).toEqual([2, 1, 'done'])
  expect(await of('team_measure', 'kick_off')).toEqual([1, 1, 'done'])
})
