import { approveFromInbox, type Project, teller } from '../acts.ts'
import { found, giveMoney } from '../shared/found.ts'
import { setGoal } from '../shared/set-goal.ts'
import { weighed } from '../shared/weighed.ts'
import type { Rec, World } from '../world.ts'

/** P9.2: it can be done, the charter and the goal, the team, resources and money. */
export async function foundProject(world: World, project: Project): Promise<void> {
  const { t, until, day, owner, qin, tang, bai, xu } = teller(world)
  const { id: projectId } = project
  await until(-234)
  await decideStudy(world, project)
  const aim = await owner.post('/aims', { name: t('印染行业年签约千万', 'Ten million a year in dyeing') })
  await setGoal(qin, project, {
    aimId: aim.id,
    metric: {
      ...{ name: t('江澄签约金额', 'Contract with Jiangcheng'), unit: t('万元', '10,000 yuan') },
      source: t('合同台账', 'Register of contracts'),
    },
    goal: {
      statement: t('签下江澄 16 台', 'Sign sixteen units with Jiangcheng'),
      ...{ area: 'sales', subject: t('江澄印染', 'Jiangcheng Dyeing'), ...weighed(world) },
      ...{ baseline: '0', target: '100', deadline: day(20) },
      gapNote: t('预算已批 120 万', '1.2 million is granted'),
    },
  })
  await found({ planner: tang, manager: qin, sponsor: owner }, project, {
    inScope: t('16 台余热回收机组供货、安装、培训', 'Sixteen units supplied, installed, and people trained'),
    outOfScope: [t('锅炉拆除', 'Removing the boiler'), t('由客户另行安排', 'The customer sees to it')],
    requirement: {
      ...{ priority: 'must', source: t('骆工', 'Engineer Luo') },
      statement: t('出水 60 度以上', 'Water of 60 degrees and more'),
      expectedResult: t('替代一半蒸汽', 'Half of the steam replaced'),
      acceptance: t('连续 72 小时记录', 'A record of 72 hours'),
    },
    charter: {
      purpose: t('蒸汽涨价，客户要降成本', 'Steam gets dearer and the customer has to save'),
      expectedResults: t('按期验收，续签运维', 'Accepted in time, and service signed after it'),
      ...{ budgetLimit: '760000', resourceLimit: t('安装不超过六人', 'Six fitters at most') },
      authority: t('毛利高于三成由项目经理定', 'The manager decides above a margin of thirty percent'),
    },
  })
  await qin.post('/org-units', { projectId, kind: 'unit', name: t('江澄项目组', 'Jiangcheng team'), leadId: qin.id })
  await until(-226)
  for (const [kind, what] of [
    ['people', t('安装工六人', 'Six fitters')],
    ['funds', t('设备采购款', 'Money for equipment')],
  ] as const) {
    const need = await tang.post('/resource-needs', {
      ...{ projectId, kind, what, quantity: '1', unit: t('份', 'lot'), neededFrom: day(-140) },
    })
    await tang.post(`/resource-needs/${need.id}/secure`, { source: t('交付部', 'Delivery') })
  }
  await tang.post(`${project.path}/no-needs`, {
    ...{ kind: 'equipment', reason: t('吊装由客户行车完成', 'The customer’s crane lifts them') },
  })
  await tang.post('/tasks', {
    ...{ projectId, stageKey: 'P9.7', role: 'delivery', ownerId: bai.id, start: day(-130), days: 20 },
    title: t('现场安装 16 台', 'Install sixteen units'),
  })
  await giveMoney(xu, owner, project, {
    lines: [
      {
        ...{ item: t('设备与安装', 'Equipment and installation'), category: 'materials' },
        ...{ month: day(-140).slice(0, 7), amount: '720000' },
      },
    ],
    ...{ fund: t('销售项目费', 'Money for sales projects'), funded: '760000', from: project.start },
  })
}

interface Sheet {
  readonly dimensions: readonly Rec[]
}
const FLOWS = [
  ['investment', 0, '720000'],
  ['revenue', 1, '760000'],
  ['revenue', 2, '240000'],
] as const

async function decideStudy(world: World, project: Project): Promise<void> {
  const { t, owner, tang, xu } = teller(world)
  const study = await tang.post(`${project.path}/feasibility-studies`)
  const { dimensions } = await tang.get<Sheet>(`${project.path}/feasibility`)
  for (const { id } of dimensions)
    await tang.change('feasibility-dimensions', id, {
      ...{ assessment: t('同样的机组在三家印染厂运行', 'The same units run in three dyeing plants'), score: 4 },
      evidence: t('运行月报', 'Monthly reports'),
    })
  for (const [kind, period, amount] of FLOWS)
    await xu.put(`/feasibility-studies/${study.id}/cash-flows`, { kind, period, amount })
  await tang.change('feasibility-studies', study.id, {
    ...{ discountRate: '8', horizon: 2, recommendation: 'go' },
    conclusion: t('可行', 'Feasible'),
    reason: t('毛利三成以上', 'A margin above thirty percent'),
  })
  await tang.post(`/feasibility-studies/${study.id}/submit`)
  await approveFromInbox(owner, study.id)
}
