import { type Project, pass, teller } from '../acts.ts'
import { spend } from '../shared/found.ts'
import type { Rec, World } from '../world.ts'

/** P9.7 and P9.8: made, checked, delivered, tried, accepted and handed over. */
export async function deliver(world: World, project: Project): Promise<void> {
  const { t, until, day, qin, bai, xu } = teller(world)
  const { id: projectId } = project
  await until(-120)
  const check = await qin.post('/quality-checks', {
    ...{ projectId, subject: t('出厂试压', 'Pressure test'), kind: 'quality', target: t('16 台', '16 units') },
    criterion: t('1.5 倍压力保压一小时', 'One hour at one and a half times the pressure'),
  })
  await qin.post(`/quality-checks/${check.id}/record`, { measured: t('16 台合格', 'All sixteen pass'), passed: true })
  const item = await bai.post('/delivery-items', {
    ...{ projectId, what: t('余热回收机组 HR-75', 'Heat recovery unit HR-75'), quantity: '16', unit: t('台', 'units') },
    ...{ contract: t('第二条', 'Article 2'), dueOn: day(-104), checks: [{ checkId: check.id }] },
  })
  const issue = await qin.post('/issues', {
    ...{ projectId, title: t('三号机基础偏 40 毫米', 'Base of number three is 40 mm off'), severity: 'medium' },
    ...{ dueOn: day(-112), ownerId: bai.id },
  })
  await until(-114)
  await bai.post(`/issues/${issue.id}/resolve`, { resolution: t('改用可调支座', 'Adjustable feet') })
  await bai.post(`/delivery-items/${item.id}/ready`)
  await spend(xu, qin, project, {
    ...{ item: t('机组采购与安装', 'Units and installation'), category: 'materials', amount: '688000' },
    ...{ receiptNo: 'HC-2026-0188', spentOn: day(-116), supplier: t('湛川机械', 'Zhanchuan Machinery') },
  })
  await until(-106)
  await qin.post('/none-statements', {
    ...{ projectId, about: 'changes' },
    reason: t('按合同交付，双方都没有提变更', 'Delivered as agreed; neither side asked for a change'),
  })
  await pass(project, 'P9.7', bai, qin)
  await accept(world, project, item)
}

async function accept(world: World, project: Project, item: Rec): Promise<void> {
  const { t, until, day, qin, bai } = teller(world)
  const { id: projectId, path } = project
  await until(-100)
  await bai.post(`/delivery-items/${item.id}/deliver`, {
    ...{ receivedBy: t('骆工', 'Engineer Luo'), receipt: t('签收单 26 号', 'Receipt 26') },
  })
  const point = await bai.post('/acceptance-items', {
    ...{ projectId, deliveryItemId: item.id, criterion: t('连续 72 小时出水 60 度', '60 degrees for 72 hours') },
    method: t('双方抄表', 'Both sides read the meters'),
  })
  await until(-62)
  const attempt = (result: object) => bai.post(`/acceptance-items/${point.id}/try`, result)
  await attempt({ passed: false, found: t('夜班停缸时降到 57 度', 'Fell to 57 when the vats stood still at night') })
  await until(-48)
  await attempt({
    ...{ passed: true, found: t('加缓冲罐后最低 61 度', 'With a buffer tank 61 at the lowest') },
    evidence: t('抄表记录 9 页', 'Nine pages of readings'),
  })
  await bai.post(`/delivery-items/${item.id}/accept`)
  const report = await qin.post(`${path}/acceptance-reports`, { kind: 'final' })
  await qin.change('acceptance-reports', report.id, {
    conclusion: t('16 台运行正常，同意验收。', 'Sixteen units run well and are accepted.'),
  })
  await qin.post(`/acceptance-reports/${report.id}/submit`)
  await until(-42)
  await qin.post(`/acceptance-reports/${report.id}/sign`, {
    ...{ confirmedBy: t('汤总', 'Director Tang'), confirmedOn: day(-42), confirmedHow: 'meeting' },
    confirmedEvidence: t('签字原件', 'The signed original'),
  })
  await qin.post(`/acceptance-reports/${report.id}/hand-over`, {
    ...{ handedWhat: t('机组、图纸、操作手册', 'Units, drawings, manuals'), handedTo: t('骆工', 'Engineer Luo') },
    handedOn: day(-42),
  })
  await until(-38)
  await pass(project, 'P9.8', bai, qin)
}
