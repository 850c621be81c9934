import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { needOpen } from '../p7/plan.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Required {
  readonly need: Rec
  /** The requirement document: still a draft. */
  readonly document: Rec
}

const LINES = [
  ['断网时用短信报警', 'must', '拔掉网线后 30 分钟内值班手机收到短信'],
  ['手机上看得到压力曲线', 'should', '任一手机三秒内打开最近 24 小时的曲线'],
] as const

/** P9.3: the needs matched and the requirements written; review, confirmation and baseline come with their trials. */
export async function agreeRequirements({ planner }: Cast, project: Project): Promise<Required> {
  const { id: projectId, path } = project
  const need = await planner.post('/needs', {
    projectId,
    title: '停水前一小时收到报警',
    kind: 'explicit',
    importance: 'must',
  })
  await planner.post(`/needs/${need.id}/match`, { matched: '在线监测每五分钟上报压力' })
  const document = await planner.post(`${path}/requirement-documents`)
  await planner.change('requirement-documents', document.id, {
    ...{ summary: '泵房夜里无人值守，停水前要有人知道', finalScope: '做到报警和远程查看为止；不做远程启停' },
  })
  for (const [text, priority, criterion] of LINES)
    await planner.post('/requirement-lines', {
      ...{ projectId, documentId: document.id, text, priority, criterion, source: '周工，现场拜访' },
    })
  return { need, document }
}

export function requirementBreakers(cast: Cast, { today }: Project, { need, document }: Required): Breaker[] {
  const { planner, manager } = cast
  const act = (verb: string, input: object = {}) => planner.post(`/requirement-documents/${document.id}/${verb}`, input)
  return [
    {
      // A document goes one way, and each step is tried just before it is taken.
      criterion: 'requirements_reviewed',
      also: {
        criteria: ['requirements_confirmed', 'requirements_baselined'],
        because: 'the customer confirms what was reviewed, and only what they confirmed is a baseline',
      },
      break: () => act('submit'),
      mend: async () => {
        await approveFromInbox(manager, document.id)
        await act('send', { sentTo: '周工，生产科长' })
      },
      leaves: ['requirements_confirmed', 'requirements_baselined'],
    },
    {
      criterion: 'requirements_confirmed',
      also: { criteria: ['requirements_baselined'], because: 'only what the customer has confirmed is a baseline' },
      break: async () => undefined,
      mend: () =>
        act('confirm', {
          ...{ confirmedBy: '何厂长', confirmedOn: today, confirmedHow: 'meeting' },
          evidence: '需求确认会纪要第 3 页，何厂长签字',
        }),
      leaves: ['requirements_baselined'],
    },
    {
      criterion: 'requirements_baselined',
      break: async () => undefined,
      mend: () => act('baseline'),
    },
    needOpen(cast, need),
  ]
}
