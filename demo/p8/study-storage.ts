import { type Project, pass, startProject, teller } from '../acts.ts'
import { found } from '../shared/found.ts'
import { setGoal } from '../shared/set-goal.ts'
import { weighed } from '../shared/weighed.ts'
import type { Rec, World } from '../world.ts'

/** P8, planning with feasibility: its study is written, and waits for the decision of whoever loaded the company. */
export async function studyStorage(world: World): Promise<void> {
  const { t, until, day, owner, gao, luo, xu } = teller(world)
  await until(-62)
  const project = await startProject({
    playbook: 'P8',
    name: t('空压站储能与错峰服务', 'Storage and off-peak service for compressor stations'),
    aim: t('判断能不能做、值不值得做', 'Find out whether it can be done and is worth it'),
    productLine: t('储能', 'Storage'),
    ...{ start: day(-62), finish: day(200), sponsor: owner, manager: gao },
    team: [
      [luo, 'planner'],
      [xu, 'finance'],
    ],
  })
  await until(-55)
  await setScope(world, project)
  await until(-48)
  await pass(project, 'P8.1', gao, owner)
  await until(-20)
  await writeStudy(world, project)
}

async function setScope(world: World, project: Project): Promise<void> {
  const { t, day, owner, gao, luo } = teller(world)
  const aim = await owner.post('/aims', { name: t('服务收入占三成', 'Service makes up thirty percent of the sales') })
  await setGoal(gao, project, {
    aimId: aim.id,
    metric: {
      ...{ name: t('错峰服务年合同额', 'Contracts for off-peak service'), unit: t('万元', '10,000 yuan') },
      source: t('合同台账', 'Register of contracts'),
    },
    goal: {
      statement: t('一年内签下 300 万元错峰服务', 'Sign off-peak service for three million in a year'),
      ...{ area: 'sales', subject: t('两班以上的工厂', 'Plants with two shifts and more') },
      ...{ baseline: '0', target: '300', deadline: day(190), ...weighed(world) },
      gapNote: t('已有 11 家工厂问过', 'Eleven plants have asked for it'),
    },
  })
  await found({ planner: luo, manager: gao, sponsor: owner }, project, {
    inScope: t('储气加峰谷控制的服务', 'Service of air storage and off-peak control'),
    outOfScope: [t('电化学储能', 'Batteries'), t('消防审批我们没有资质', 'We have no licence for their fire safety')],
    requirement: {
      ...{ priority: 'must', source: t('苏禾食品能源主管', 'Energy manager of Suhe Foods') },
      statement: t('高峰段少开两台空压机', 'Two compressors fewer in peak hours'),
      expectedResult: t('电费降 8%', 'Eight percent off the bill'),
      acceptance: t('连续三个月账单', 'The bills of three months'),
    },
    charter: {
      purpose: t('峰谷差拉大，客户在问', 'Prices drift apart and customers ask'),
      expectedResults: t('做不做有结论，做就有样板', 'An answer, and a reference if it is yes'),
      ...{ budgetLimit: '900000', resourceLimit: t('两名工程师', 'Two engineers') },
      authority: t('五万元以内由项目经理决定', 'The manager decides up to 50,000 yuan'),
    },
  })
  const stakeholder = await gao.post('/stakeholders', {
    ...{ projectId: project.id, name: t('园区供电所', 'The park’s power supplier'), side: 'external' },
    ...{ power: '5', interest: '4', attitude: 'neutral', keyStakeholder: true },
    need: t('负荷平稳', 'A steady load'),
    expectation: t('事先知道错峰计划', 'To know the plan in advance'),
  })
  await gao.post(`/stakeholders/${stakeholder.id}/sign-off`, {
    ...{ signedOn: day(-55), agreed: t('范围和计量方式', 'The scope and how it is metered') },
    evidence: t('供电所回函 14 号', 'Letter 14 of the supplier'),
  })
}

const FLOWS = [
  ['investment', 0, '620000'],
  ['operating', 1, '180000'],
  ['operating', 2, '190000'],
  ['operating', 3, '200000'],
  ['revenue', 1, '420000'],
  ['revenue', 2, '560000'],
  ['revenue', 3, '640000'],
] as const

/** What is said of each side. */
function assessments({ t }: World): Record<string, readonly [string, string]> {
  return {
    market: [t('11 家询问，4 家愿意试', 'Eleven asked, four would try'), t('访谈记录', 'Interviews')],
    technical: [
      t('储气罐和控制都是成熟件', 'Tanks and control are proven parts'),
      t('罗青禾测试报告', 'Test report of Luo Qinghe'),
    ],
    economic: [t('三年回本', 'Pays back within three years'), t('现金流表', 'The cash flow')],
    legal: [t('压力容器要登记', 'Pressure vessels are registered'), t('市监局答复', 'Answer of the authority')],
  }
}

interface Sheet {
  readonly dimensions: readonly Rec[]
}

async function writeStudy(world: World, project: Project): Promise<void> {
  const { t, until, luo, xu } = teller(world)
  const study = await luo.post(`${project.path}/feasibility-studies`)
  const { dimensions } = await luo.get<Sheet>(`${project.path}/feasibility`)
  const other = [t('现有人员能做', 'Can be done with the people there are'), t('工时统计', 'Hours recorded')] as const
  for (const { id, kind } of dimensions) {
    const [assessment, evidence] = assessments(world)[String(kind)] ?? other
    const answer = {
      blocking: true,
      blockingAnswer: t('开工前由白景行办好登记', 'Bai Jingxing has them registered before work begins'),
    }
    await luo.change('feasibility-dimensions', id, { assessment, evidence, score: 4, ...(kind === 'legal' && answer) })
  }
  for (const [kind, period, amount] of FLOWS)
    await xu.put(`/feasibility-studies/${study.id}/cash-flows`, { kind, period, amount })
  await luo.change('feasibility-studies', study.id, {
    ...{ discountRate: '8', horizon: 3, recommendation: 'go' },
    reason: t('三年内收回投入，客户主动在问', 'Pays back within three years, and customers ask for it'),
    conclusion: t('在压力容器登记办妥的条件下可行', 'Feasible once the pressure vessels are registered'),
  })
  await until(-3)
  await luo.post(`/feasibility-studies/${study.id}/submit`)
}
