import { beforeEach, describe, expect, test } from 'vitest'
import { setTeam } from '#domains/process/server/set-team.ts'
import { removeRecord } from '#kernel/command/crud.ts'
import { openCompany } from '#tests/cast/company.ts'
import { enterPost, enterUnit } from '#tests/cast/organisation.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { orgUnit } from '../../contract.ts'
import { groupsCheck } from './checks/groups.ts'
import { leadBodyCheck } from './checks/lead-body.ts'
import { oneManagerCheck } from './checks/one-manager.ts'
import { organisedCheck } from './checks/organised.ts'
import { updateOrgUnit } from './update-org-unit.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const enter = (given: object = {}) => enterUnit(company, projectId, given)
const change = (id: string, set: object, version = 1) => company.run('wangfang', updateOrgUnit, { id, version, set })
const judge = (check: Parameters<typeof judgeLive>[2], params: object = {}) =>
  judgeLive(company, projectId, check, params)

/** Everybody but 赵倩 stays in the project. */
async function letZhaoqianGo() {
  const { liming, wangfang, chenli } = company.people
  const team = [{ personId: chenli, roles: ['member'] }]
  await company.run('wangfang', setTeam, { projectId, sponsorId: liming, managerId: wangfang, team })
}

describe('a unit', () => {
  test('has a lead and members of the project’s team alone', async () => {
    const { chenli, sunwei } = company.people
    expect(await enter()).toMatchObject({ name: '渠道组', leadId: chenli, projectId, iteration: 1 })
    await expect(enter({ leadId: sunwei })).rejects.toMatchObject({
      ...refused('org_unit.not_in_team', 'leadId'),
      data: { params: { person: '孙伟' } },
    })
    const outside = enter({ members: [{ personId: company.people.wangfang }, { personId: sunwei }] })
    await expect(outside).rejects.toMatchObject(refused('org_unit.not_in_team', 'members.1.personId'))
  })

  test('names everybody once, its lead included', async () => {
    const { chenli, zhaoqian } = company.people
    const again = enter({ members: [{ personId: zhaoqian }, { personId: zhaoqian }] })
    await expect(again).rejects.toMatchObject({
      code: 'org_unit.member_twice',
      data: { field: 'members.1.personId', params: { person: '赵倩', unit: '渠道组', count: 2 } },
    })
    const { id } = await enter()
    const lead = change(id, { members: [{ personId: chenli }] })
    await expect(lead).rejects.toMatchObject(refused('org_unit.member_twice', 'members.0.personId'))
  })

  test('never comes to stand below itself', async () => {
    const top = await enter({ name: '市场部' })
    const middle = await enter({ name: '渠道组', parentId: top.id })
    const low = await enter({ name: '华东小组', parentId: middle.id })
    await expect(change(top.id, { parentId: low.id })).rejects.toMatchObject({
      code: 'org_unit.circle',
      data: { field: 'parentId', params: { unit: '市场部', parent: '华东小组' } },
    })
    await expect(change(top.id, { parentId: top.id })).rejects.toMatchObject(refused('org_unit.circle'))
    expect(await change(low.id, { parentId: top.id })).toMatchObject({ parentId: top.id })
  })

  test('that is the lead body stands at the top', async () => {
    const top = await enter()
    const below = enter({ kind: 'lead_body', parentId: top.id })
    await expect(below).rejects.toMatchObject(refused('org_unit.lead_body_on_top', 'parentId'))
    const { id } = await enter({ parentId: top.id })
    await expect(change(id, { kind: 'lead_body' })).rejects.toMatchObject(refused('org_unit.lead_body_on_top'))
    expect(await change(id, { kind: 'lead_body', parentId: null })).toMatchObject({ kind: 'lead_body', parentId: null })
  })

  test('does not go to the bin over what stands below it or is placed in it', async () => {
    const top = await enter({ name: '市场部' })
    await enter({ name: '华东小组', parentId: top.id })
    await enterPost(company, projectId, { unitId: top.id })
    const gone = company.as('wangfang', ctx => removeRecord(ctx, orgUnit, { id: top.id, version: 1 }))
    await expect(gone).rejects.toMatchObject({ code: 'record.in_use', data: { params: { count: 2 } } })
  })

  test('stands below no unit of another project', async () => {
    const other = await startProject(company)
    const foreign = await enterUnit(company, other.id)
    await expect(enter({ parentId: foreign.id })).rejects.toMatchObject(refused('reference.other_project', 'parentId'))
  })
})

describe('the gates', () => {
  test('ask for a lead of every unit, and say who has left', async () => {
    expect(await judge(organisedCheck)).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_unit' } })
    const { zhaoqian } = company.people
    const bare = await enter({ name: '内容组', leadId: null })
    const led = await enter({ name: '预算组', leadId: zhaoqian, members: null })
    expect(await judge(organisedCheck)).toMatchObject({
      ...{ passed: false, have: 1, need: 2, where: { path: 'team/organisation' } },
      missing: [{ recordId: bare.id, label: '内容组', field: 'leadId', why: { code: 'no_lead' } }],
    })
    await change(bare.id, { leadId: company.people.wangfang })
    expect(await judge(organisedCheck)).toMatchObject({ passed: true, have: 2 })
    await letZhaoqianGo()
    expect(await judge(organisedCheck)).toMatchObject({
      passed: false,
      missing: [{ recordId: led.id, why: { code: 'lead_left', params: { person: '赵倩' } } }],
    })
  })

  test('ask for groups with somebody to lead', async () => {
    expect(await judge(groupsCheck, { min: 1 })).toMatchObject({ passed: false, note: { code: 'no_group' } })
    const { id } = await enter()
    await enter({ name: '市场部', kind: 'unit' })
    expect(await judge(groupsCheck, { min: 1 })).toMatchObject({ passed: true, have: 1, need: 1 })
    expect(await judge(groupsCheck, { min: 2 })).toMatchObject({ passed: false, have: 1, missingCount: 1 })
    // The only member leaves the project: the lead is alone.
    await letZhaoqianGo()
    expect(await judge(groupsCheck, { min: 1 })).toMatchObject({
      passed: false,
      missing: [{ recordId: id, field: 'members', why: { code: 'no_member' } }],
    })
  })

  test('ask for a lead body with lead and members', async () => {
    await enter()
    expect(await judge(leadBodyCheck)).toMatchObject({ passed: false, missingCount: 1, note: { code: 'no_body' } })
    const { id } = await enter({ name: '项目领导小组', kind: 'lead_body', members: null })
    expect(await judge(leadBodyCheck)).toMatchObject({ passed: false, missing: [{ why: { code: 'no_member' } }] })
    await change(id, { members: [{ personId: company.people.zhaoqian }] })
    expect(await judge(leadBodyCheck)).toMatchObject({ passed: true, have: 1, need: 1 })
  })

  test('ask for one manager who is there', async () => {
    expect(await judge(oneManagerCheck)).toMatchObject({ passed: true, have: 1, need: 1 })
    expect(oneManagerCheck.judge({ managers: 0 }, {}, {} as never)).toMatchObject({
      ...{ passed: false, have: 0, note: { code: 'none' } },
    })
    expect(oneManagerCheck.judge({ managers: 2 }, {}, {} as never)).toMatchObject({
      ...{ passed: false, have: 2, note: { code: 'several' } },
    })
  })
})
