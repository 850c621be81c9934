import { competitor } from '#domains/research/contract.ts'
import {
  channelCriterion,
  channelOption,
  competitorDifference,
  persona,
  positioningMap,
} from '#domains/strategy/contract.ts'
import { chooseChannel } from '#domains/strategy/server/choose-channel.ts'
import { scoreChannel } from '#domains/strategy/server/score-channel.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import type { Company } from './company.ts'

type Given<D extends Parameters<typeof createRecord>[1]> = Partial<Omit<NewRecord<D>, 'projectId'>>
interface Known {
  readonly insightId: string
  readonly segmentId: string
}

/** Whom 王芳 sells to, how she differs from the two competitors, and through which of three channels. */
export async function tellPositioning(company: Company, projectId: string, known: Known): Promise<void> {
  await drawPersona(company, projectId, known)
  const rivals = await company.as('wangfang', ctx => recordsInProject(ctx, competitor, projectId, { only: 1 }))
  for (const { id } of rivals.slice(0, 1)) await stateDifference(company, projectId, known.insightId, id)
  await drawMap(
    company,
    projectId,
    rivals.map(one => one.id),
  )
  const criteria = await addChannelCriteria(company, projectId)
  const direct = await addChannel(company, projectId)
  await scoreOn(company, direct.id, criteria, [3, 5])
  const agents = { name: '县域代理商', kind: 'agent', region: '华东各县', coverage: '55', coverageBasis: null } as const
  const agent = await addChannel(company, projectId, agents)
  await scoreOn(company, agent.id, criteria, [5, 3])
  await addChannel(company, projectId, {
    name: '工业品电商平台',
    kind: 'ecommerce',
    coverage: null,
    coverageBasis: null,
  })
  await company.run('wangfang', chooseChannel, { id: direct.id, reason: '售后两小时到场靠自己的人' })
}

/** One trait that an insight stands behind and one that is a guess still; one need. */
export function drawPersona(
  company: Company,
  projectId: string,
  { insightId, segmentId }: Known,
  given: Given<typeof persona> = {},
): Promise<RecordOf<typeof persona>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, persona, {
      ...{ projectId, segmentId, name: '县水厂的周厂长', buyingRole: 'decider' },
      quote: '仪器坏了不怕，怕的是两天没人来。',
      traits: [
        { text: '一人管三个水厂', insightId },
        { text: '设备由维修工推荐', insightId: null },
      ],
      needs: [{ text: '停机不超过两小时', insightId }],
      day: '早上先看三个厂的在线数据，一处没有数就要派人跑一趟。',
      ...given,
    }),
  )
}

export function stateDifference(
  company: Company,
  projectId: string,
  insightId: string,
  competitorId: string,
): Promise<RecordOf<typeof competitorDifference>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, competitorDifference, {
      ...{ projectId, competitorId, difference: '两小时到场，它最快要两天' },
      ...{ meaning: '水厂停测超过四小时就要上报', evidence: [{ insightId }] },
    }),
  )
}

/** We, now and as we want to be, and the competitors; the last one stands nowhere yet. */
export function drawMap(
  company: Company,
  projectId: string,
  rivals: readonly string[],
): Promise<RecordOf<typeof positioningMap>> {
  const basis = '客户访谈'
  return company.as('wangfang', ctx =>
    createRecord(ctx, positioningMap, {
      ...{ projectId, xName: '售后响应', xLow: '慢', xHigh: '快', yName: '价格', yLow: '低', yHigh: '高' },
      points: [
        { who: 'now', competitorId: null, x: '6.5', y: '7', basis },
        { who: 'wanted', competitorId: null, x: '9', y: '6.5', basis: '两小时到场的承诺' },
        ...rivals
          .slice(0, 1)
          .map(competitorId => ({ who: 'competitor' as const, competitorId, x: '2.5', y: '3', basis })),
      ],
    }),
  )
}

export async function addChannelCriteria(company: Company, projectId: string): Promise<string[]> {
  const made: string[] = []
  for (const [name, weight] of [
    ['覆盖目标客户', 60],
    ['可控', 40],
  ] as const)
    made.push(
      (await company.as('wangfang', ctx => createRecord(ctx, channelCriterion, { projectId, name, weight }))).id,
    )
  return made
}

export function addChannel(
  company: Company,
  projectId: string,
  given: Given<typeof channelOption> = {},
): Promise<RecordOf<typeof channelOption>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, channelOption, {
      ...{ projectId, name: '直销团队', kind: 'direct', region: '华东', coverage: '40' },
      ...{ coverageBasis: '1843 家县级水厂里有 740 家在拜访名单上', costNote: '每人每年 30 万元' },
      ...given,
    }),
  )
}

export async function scoreOn(
  company: Company,
  channelId: string,
  criteria: readonly string[],
  scores: readonly (number | null)[],
): Promise<void> {
  const cells = criteria.map((criterionId, index) => ({ criterionId, score: scores[index] ?? null }))
  await company.run('wangfang', scoreChannel, { channelId, scores: cells })
}
