import { expect, test } from 'vitest'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { sentProposal } from '#tests/cast/selling.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import { rejectProposal } from './reject-proposal.ts'

const company = opened(openCompany)

async function waiting(projectId: string) {
  const { counts, sections } = (await company.run('chenli', readInbox, undefined)) as Inbox
  const items = sections.find(one => one.name === 'proposals')?.items ?? []
  expect(counts.find(one => one.name === 'proposals')?.count).toBe(items.length)
  return items.filter(one => one.projectId === projectId)
}

test('a proposal waits in its owner’s inbox when its validity ends soon, until the customer has answered', async () => {
  const { id: projectId } = await startProject(company)
  const { id } = await sentProposal(company, projectId, dayFromToday(7))
  expect(await waiting(projectId)).toMatchObject([
    { id, dueOn: dayFromToday(7), path: `/projects/${projectId}/deals/proposals` },
  ])
  await company.run('chenli', rejectProposal, { id, reason: '买了别家的', answeredOn: dayFromToday(0) })
  expect(await waiting(projectId)).toEqual([])
})

test('one that is valid for long waits only when the customer has not answered for a week', async () => {
  const { id: projectId } = await startProject(company)
  const { id } = await sentProposal(company, projectId, dayFromToday(30))
  expect(await waiting(projectId)).toEqual([])
  await company.database.owner.query('update proposal set sent_on = $2 where id = $1', [id, dayFromToday(-7)])
  expect(await waiting(projectId)).toMatchObject([{ id, ask: { zh: '已发出，跟进客户答复' } }])
})
