import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { shippedPlaybooks } from '#domains/process/reads.ts'
import { findDeliverable } from '#domains/process/server/registry.ts'
import { openCompany } from './cast/company.ts'
import { dayFromToday } from './cast/days.ts'
import { startProject } from './cast/start-project.ts'
import { opened } from './opened.ts'

const company = opened(openCompany)

test('every deliverable that a playbook names is counted in whole numbers, as the page of its stage wants them', async () => {
  const { id: projectId } = await startProject(company)
  const { workspaceId } = company
  const days = { today: dayFromToday(0), project: { start: dayFromToday(-9), finish: dayFromToday(9) } }
  const named = shippedPlaybooks().flatMap(({ playbook }) => playbook.stages.flatMap(stage => stage.deliverables))
  const wrong: string[] = []
  for (const { type, kind } of named) {
    const source = findDeliverable(type)
    if (!source) continue
    const facts = source.facts({ workspaceId, projectId, iteration: 1, stageId: 'P1.1', ...days }, kind)
    const found = await company.as('wangfang', ctx => ctx.tx.execute<{ facts: unknown }>(sql`select ${facts} as facts`))
    const { count, done } = source.summarise(found.rows[0]?.facts, kind)
    if (!Number.isInteger(count) || !Number.isInteger(done)) wrong.push(`${type}: ${count}, ${done}`)
  }
  expect(named.length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})
