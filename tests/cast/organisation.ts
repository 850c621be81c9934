import type { decisionRule, orgUnit, personSkill, post, teamMeasure } from '#domains/team/contract.ts'
import { teamMeasure as measure } from '#domains/team/contract.ts'
import { answerGap } from '#domains/team/server/organisation/answer-gap.ts'
import { createDecisionRule } from '#domains/team/server/organisation/create-decision-rule.ts'
import { createOrgUnit } from '#domains/team/server/organisation/create-org-unit.ts'
import { createPersonSkill } from '#domains/team/server/organisation/create-person-skill.ts'
import { createPost } from '#domains/team/server/organisation/create-post.ts'
import { fillPost } from '#domains/team/server/organisation/fill-post.ts'
import { finishMeasure } from '#domains/team/server/organisation/finish-measure.ts'
import { planVacancy } from '#domains/team/server/organisation/plan-vacancy.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { dayFromToday } from './days.ts'

type Unit = RecordOf<typeof orgUnit>
type Post = RecordOf<typeof post>

/** A working group of 王芳's project, led by 陈立 and with 赵倩 in it. */
export function enterUnit(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof orgUnit>> = {},
): Promise<Unit> {
  const { chenli, zhaoqian } = company.people
  return company.run('wangfang', createOrgUnit, {
    ...{ projectId, name: '渠道组', kind: 'group', leadId: chenli, members: [{ personId: zhaoqian }] },
    ...given,
  }) as Promise<Unit>
}

/** A vacant post that asks for two skills, in a group of its own where none is given. */
export async function enterPost(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof post>> = {},
): Promise<Post> {
  const unitId = given.unitId ?? (await enterUnit(company, projectId)).id
  return company.run('wangfang', createPost, {
    ...{ projectId, title: '渠道经理', unitId },
    skills: [
      { skill: '商务谈判', level: '3' },
      { skill: 'Power BI', level: '2' },
    ],
    ...given,
  }) as Promise<Post>
}

/** 陈立 takes the post. */
export function giveToChenli(company: Company, id: string): Promise<unknown> {
  return company.run('wangfang', fillPost, { id, personId: company.people.chenli, reason: '做过两年渠道' })
}

/** What 陈立 can do, where nobody else is named. */
export function enterSkill(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof personSkill>> = {},
): Promise<RecordOf<typeof personSkill>> {
  return company.run('wangfang', createPersonSkill, {
    ...{ projectId, personId: company.people.chenli, skill: '商务谈判', level: '4', evidence: '去年谈下三家代理' },
    ...given,
  }) as Promise<RecordOf<typeof personSkill>>
}

/** What stands in the answer to a gap, but for post and skill. */
export function answerOf(company: Company) {
  return {
    ...{ answer: 'training', measure: '参加两天的数据看板课', dueOn: dayFromToday(20) },
    ownerId: company.people.wangfang,
  } as const
}

/** A rung of the budget's ladder: up to 50,000 the project manager decides. */
export function enterRule(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof decisionRule>> = {},
): Promise<RecordOf<typeof decisionRule>> {
  return company.run('wangfang', createDecisionRule, {
    ...{ projectId, kind: 'budget', deciderRole: 'project_manager', upTo: '50000.00' },
    ...given,
  }) as Promise<RecordOf<typeof decisionRule>>
}

export function enterMeasure(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof teamMeasure>> = {},
): Promise<RecordOf<typeof teamMeasure>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, measure, {
      ...{ projectId, name: '项目启动会', kind: 'kick_off', plannedOn: dayFromToday(-3) },
      ...given,
    }),
  )
}

/** A lead body over two groups, a filled and a vacant post, a gap that is answered, a ladder, and what is done for the team. */
export async function tellOrganisation(company: Company, projectId: string): Promise<void> {
  const { liming, wangfang, chenli, zhaoqian } = company.people
  const body = await enterUnit(company, projectId, {
    ...{ name: '项目领导小组', kind: 'lead_body', leadId: liming, members: [{ personId: wangfang }] },
    duties: '定方向，批预算，协调各部门',
  })
  const channel = await enterUnit(company, projectId, { parentId: body.id, position: 1 })
  const finance = await enterUnit(company, projectId, {
    ...{ name: '预算组', parentId: body.id, position: 2, leadId: zhaoqian, members: [{ personId: chenli }] },
  })
  const filled = await enterPost(company, projectId, { unitId: channel.id })
  await giveToChenli(company, filled.id)
  await enterSkill(company, projectId)
  await enterSkill(company, projectId, { skill: 'Power BI', level: '1', evidence: null })
  await company.run('wangfang', answerGap, { postId: filled.id, skill: 'Power BI', ...answerOf(company) })
  const vacant = await enterPost(company, projectId, { title: '数据分析', unitId: finance.id })
  await company.run('wangfang', planVacancy, { id: vacant.id, dueOn: dayFromToday(15), fillHow: 'borrow' })
  const last = { deciderRole: 'lead_body', upTo: null } as const
  await enterRule(company, projectId, last)
  await enterRule(company, projectId, {
    ...{ deciderRole: 'sponsor', upTo: '500000.00', escalatesToRole: 'lead_body', escalateAfterDays: 5 },
  })
  await enterRule(company, projectId, { escalatesToRole: 'sponsor', escalateAfterDays: 3 })
  await enterRule(company, projectId, {
    kind: 'other',
    matter: '对外口径',
    deciderRole: null,
    deciderId: liming,
    upTo: null,
  })
  const { id } = await enterMeasure(company, projectId)
  await company.run('wangfang', finishMeasure, { id, result: '全员参加，分工当场确认' })
  await enterMeasure(company, projectId, { name: '每月渠道交流', kind: 'exchange', plannedOn: dayFromToday(12) })
}
