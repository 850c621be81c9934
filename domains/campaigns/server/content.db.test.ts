import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ApprovalView } from '#domains/process/contract.ts'
import { allowSoleHolder } from '#domains/process/server/allow-sole-holder.ts'
import { cancelProject } from '#domains/process/server/cancel-project.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { pauseProject } from '#domains/process/server/pause-project.ts'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import { resumeProject } from '#domains/process/server/resume-project.ts'
import { setTeam } from '#domains/process/server/set-team.ts'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readHistory } from '#kernel/query/history.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { planACampaign } from '#tests/cast/plan-campaign.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { contentItem } from '../contract.ts'
import { addContent } from './add-content.ts'
import { dropContent } from './drop-content.ts'
import { publishContent } from './publish-content.ts'
import { readContentApproval } from './read-content-approval.ts'
import { reopenContent } from './reopen-content.ts'
import { stopCampaign } from './stop-campaign.ts'
import { submitContent } from './submit-content.ts'
import { withdrawContent } from './withdraw-content.ts'

type Content = RecordOf<typeof contentItem>

let company: Company
let projectId: string
let campaignId: string
beforeAll(async () => {
  company = await openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z')
  projectId = (await startProject(company)).id
  campaignId = (await planACampaign(company, projectId)).id
})
afterAll(() => company.close())

const run = <T = Content>(operation: Operation, input: unknown, player: Player = 'wangfang') =>
  company.run(player, operation, input) as Promise<T>
const refused = (code: string) => expect.objectContaining({ code })
const read = (id: string) => company.as('wangfang', ctx => readRecord(ctx, contentItem, id))
const approvalOf = (id: string, player: Player = 'wangfang') =>
  run<ApprovalView | null>(readContentApproval, { id }, player)
const add = (more: object = {}) => run(addContent, { campaignId, title: '展会邀请函', body: '欢迎莅临', ...more })

async function newest(id: string) {
  const [entry] = await company.as('wangfang', ctx => readHistory(ctx, id))
  return entry
}

/** Content that 王芳 has sent for review, and its approval. */
async function submitted(more: object = {}): Promise<{ id: string; approvalId: string }> {
  const { id } = await add(more)
  await run(submitContent, { id })
  return { id, approvalId: (await approvalOf(id))?.id ?? '' }
}
const decide = (player: Player, id: string, given: object = {}) =>
  run<object>(decideApproval, { id, decision: 'approve', ...given }, player)

describe('a piece of content', () => {
  test('waits for those who lead and plan, but for who sent it', async () => {
    const { id } = await submitted({ title: '行业白皮书' })
    const { wangfang, chenli, liming } = company.people
    const asked = await approvalOf(id)
    expect(asked).toMatchObject({ subjectType: 'content_item', submitterId: wangfang, result: 'pending' })
    expect(asked?.waitingFor.toSorted()).toEqual([chenli, liming].toSorted())
    const inbox = await run<{ approvals: { subjectId: string; title: object }[] }>(readInbox, {}, 'chenli')
    expect(inbox.approvals.find(one => one.subjectId === id)?.title).toEqual({
      ...{ zh: '批准内容“行业白皮书”', en: 'Approve the content “行业白皮书”' },
    })
    const own = await run<{ approvals: { subjectId: string }[] }>(readInbox, {}, 'wangfang')
    expect(own.approvals.some(one => one.subjectId === id)).toBe(false)
  })

  test('is published once somebody else approved it, on a day that has come', async () => {
    const { id, approvalId } = await submitted()
    await expect(run(publishContent, { id })).rejects.toEqual(refused('content_item.wrong_state'))
    await decide('chenli', approvalId, { comment: '数据出处齐全' })
    expect(await read(id)).toMatchObject({ state: 'approved' })
    expect(await newest(id)).toMatchObject({
      ...{ action: 'approved', note: '数据出处齐全', personId: company.people.chenli },
    })
    await expect(run(publishContent, { id, on: '2099-01-01' })).rejects.toEqual(refused('campaign.future'))
    const published = await run(publishContent, { id, on: '2026-11-11' })
    expect(published).toMatchObject({ state: 'published', publishedOn: '2026-11-11' })
    for (const operation of [dropContent, reopenContent])
      await expect(run(operation, { id, reason: '不用了' })).rejects.toEqual(refused('content_item.wrong_state'))
  })

  test('is not approved by who sent it, who was not asked, or who takes no part', async () => {
    const { id, approvalId } = await submitted()
    await expect(decide('wangfang', approvalId)).rejects.toEqual(refused('approval.own_submission'))
    await expect(decide('zhaoqian', approvalId)).rejects.toEqual(refused('approval.not_a_decider'))
    await expect(decide('sunwei', approvalId)).rejects.toEqual(refused('approval.not_found'))
    await expect(approvalOf(id, 'sunwei')).rejects.toEqual(refused('record.not_found'))
    expect(await read(id)).toMatchObject({ state: 'review' })
  })

  test('is not sent for review by who takes no part, nor twice, nor as somebody saw it before', async () => {
    const { id, version } = await add()
    await expect(run(submitContent, { id }, 'sunwei')).rejects.toEqual(refused('record.not_found'))
    const edited = await company.as('wangfang', ctx =>
      updateRecord(ctx, contentItem, { id, version, set: { title: '新标题' } }),
    )
    await expect(run(submitContent, { id, version })).rejects.toMatchObject({ code: 'record.stale', status: 412 })
    await run(submitContent, { id, version: edited.version })
    await expect(run(submitContent, { id })).rejects.toEqual(refused('content_item.wrong_state'))
  })

  test('that is returned is a draft again with the comment, and waits anew once it is mended', async () => {
    const { id, approvalId } = await submitted()
    await expect(decide('chenli', approvalId, { decision: 'reject' })).rejects.toEqual(
      refused('approval.comment_missing'),
    )
    await decide('chenli', approvalId, { decision: 'reject', comment: '标题太长' })
    const { state, version } = await read(id)
    expect(state).toBe('draft')
    expect(await newest(id)).toMatchObject({ action: 'returned', note: '标题太长' })
    await company.as('wangfang', ctx => updateRecord(ctx, contentItem, { id, version, set: { title: '邀请函' } }))
    await run(submitContent, { id })
    expect(await approvalOf(id)).toMatchObject({ result: 'pending', decisions: [] })
    await expect(decide('chenli', approvalId)).rejects.toEqual(refused('approval.already_decided'))
  })

  test('is withdrawn by who sent it while it is undecided, and then waits for nobody', async () => {
    const { id, approvalId } = await submitted()
    await expect(run(withdrawContent, { id }, 'chenli')).rejects.toEqual(refused('approval.only_submitter'))
    await expect(run(withdrawContent, { id, version: 1 })).rejects.toMatchObject({ status: 412 })
    expect(await run(withdrawContent, { id })).toMatchObject({ state: 'draft' })
    expect(await newest(id)).toMatchObject({ action: 'withdrawn' })
    await expect(decide('chenli', approvalId)).rejects.toEqual(refused('approval.withdrawn'))
    await expect(run(withdrawContent, { id })).rejects.toEqual(refused('content_item.wrong_state'))
  })

  test('is neither changed, dropped nor removed while it waits, and not changed once it is approved', async () => {
    const { id, approvalId } = await submitted()
    const change = async () => {
      const { version } = await read(id)
      return company.as('wangfang', ctx => updateRecord(ctx, contentItem, { id, version, set: { body: '全网最低价' } }))
    }
    await expect(change()).rejects.toEqual(refused('record.frozen'))
    await expect(run(dropContent, { id, reason: '不用了' })).rejects.toEqual(refused('content_item.wrong_state'))
    const { version } = await read(id)
    const remove = company.as('wangfang', ctx => removeRecord(ctx, contentItem, { id, version }))
    await expect(remove).rejects.toEqual(refused('record.frozen'))
    await decide('chenli', approvalId)
    await expect(change()).rejects.toEqual(refused('record.frozen'))
  })

  test('that was approved and is taken up again, or was dropped, has to be approved anew', async () => {
    const { id, approvalId } = await submitted()
    await decide('chenli', approvalId)
    expect(await run(reopenContent, { id, reason: '价格变了' })).toMatchObject({ state: 'draft' })
    await expect(run(publishContent, { id })).rejects.toEqual(refused('content_item.wrong_state'))
    await run(dropContent, { id, reason: '展会取消' })
    expect(await run(reopenContent, { id, reason: '展会改期' })).toMatchObject({ state: 'draft' })
  })

  test('is not added to a campaign that is over', async () => {
    const over = await planACampaign(company, projectId)
    await run(stopCampaign, { id: over.id, reason: '场地取消' })
    await expect(add({ campaignId: over.id })).rejects.toEqual(refused('campaign.wrong_state'))
  })
})

test('who works alone approves their own content only where the owner allows it, and the history marks it', async () => {
  const { id: alone } = await startProject(company, { team: [], sponsorId: company.people.wangfang })
  const { id } = await add({ campaignId: (await planACampaign(company, alone)).id })
  await expect(run(submitContent, { id })).rejects.toEqual(refused('approval.own_role'))
  expect(await read(id)).toMatchObject({ state: 'draft' })
  await run(allowSoleHolder, { allowed: true }, 'liming')
  await run(submitContent, { id })
  const approvalId = (await approvalOf(id))?.id ?? ''
  await decide('wangfang', approvalId)
  await run(allowSoleHolder, { allowed: false }, 'liming')
  expect(await approvalOf(id)).toMatchObject({ result: 'approved', decisions: [{ selfDecided: true }] })
  expect(await newest(id)).toMatchObject({ action: 'self_approved', note: null })
  expect(await run(publishContent, { id })).toMatchObject({ state: 'published' })
})

describe('content that waits for its approval', () => {
  async function inOwnProject() {
    const { id: own } = await startProject(company)
    const { id: campaign } = await planACampaign(company, own)
    return { projectId: own, ...(await submitted({ campaignId: campaign })) }
  }

  test('passes to who takes over the role', async () => {
    const { projectId, id } = await inOwnProject()
    const { liming, wangfang, zhaoqian } = company.people
    const team = [{ personId: zhaoqian, roles: ['planner'] }]
    await run(setTeam, { projectId, sponsorId: liming, managerId: wangfang, team }, 'liming')
    expect((await approvalOf(id))?.waitingFor.toSorted()).toEqual([liming, zhaoqian].toSorted())
  })

  test('is not decided on while the project rests, and a draft again where it is given up', async () => {
    const { projectId, id, approvalId } = await inOwnProject()
    await run(pauseProject, { projectId, reason: '等预算' })
    await expect(decide('chenli', approvalId)).rejects.toEqual(refused('project.not_open'))
    await run(resumeProject, { projectId })
    await run(cancelProject, { projectId, reason: '产品下线' }, 'liming')
    expect(await approvalOf(id)).toMatchObject({ result: 'withdrawn', waitingFor: [] })
    expect(await read(id)).toMatchObject({ state: 'draft' })
  })

  test('is decided on or withdrawn also when its iteration is over, but no longer published', async () => {
    const { projectId, id, approvalId } = await inOwnProject()
    const { id: campaign } = await planACampaign(company, projectId)
    const other = await submitted({ campaignId: campaign })
    await loopBack(company, projectId)
    expect(await run(withdrawContent, { id: other.id })).toMatchObject({ state: 'draft' })
    await expect(run(submitContent, { id: other.id })).rejects.toEqual(refused('record.earlier_iteration'))
    await decide('chenli', approvalId)
    expect(await read(id)).toMatchObject({ state: 'approved', iteration: 1 })
    await expect(run(publishContent, { id })).rejects.toEqual(refused('record.earlier_iteration'))
  })
})
