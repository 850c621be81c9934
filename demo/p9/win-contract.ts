import { approveFromInbox, type Project, teller } from '../acts.ts'
import { productOf } from '../company/register.ts'
import type { Rec, World } from '../world.ts'

/** What both sides agree on. */
export const PRICE = '1024000'

/** P9.3: the needs matched and the requirements written, reviewed, confirmed, and kept as the baseline. */
export async function agreeRequirements(world: World, project: Project): Promise<void> {
  const { t, until, day, qin, tang } = teller(world)
  const { id: projectId, path } = project
  await until(-208)
  const need = await tang.post('/needs', {
    ...{ projectId, title: t('蒸汽用量减半', 'Half of the steam'), kind: 'explicit', importance: 'must' },
  })
  await tang.post(`/needs/${need.id}/match`, {
    matched: t('16 台机组供 62 度热水', 'Sixteen units give water of 62 degrees'),
  })
  const document = await tang.post(`${path}/requirement-documents`)
  await tang.change('requirement-documents', document.id, {
    summary: t('冷却塔白排的热要用起来', 'The heat that the towers waste is to be used'),
    finalScope: t('供到染缸进水管为止', 'Up to the inlet of the dyeing vats'),
  })
  for (const [text, priority, criterion] of [
    [t('出水 60 度以上', 'Water of 60 degrees'), 'must', t('连续 72 小时不低于 60 度', 'Not below 60 for 72 hours')],
    [t('每台都能单独切除', 'Each can be taken out'), 'should', t('切一台其余不受影响', 'The others go on')],
  ] as const)
    await tang.post('/requirement-lines', {
      ...{ projectId, documentId: document.id, text, priority, criterion, source: t('骆工', 'Engineer Luo') },
    })
  const act = (verb: string, body: object = {}) => tang.post(`/requirement-documents/${document.id}/${verb}`, body)
  await act('submit')
  await approveFromInbox(qin, document.id)
  await act('send', { sentTo: t('骆工，设备主任', 'Engineer Luo') })
  await until(-200)
  await act('confirm', {
    ...{ confirmedBy: t('汤总', 'Director Tang'), confirmedOn: day(-200), confirmedHow: 'meeting' },
    evidence: t('需求确认会纪要第 2 页', 'Minutes, page two'),
  })
  await act('baseline')
}

/** P9.4: functions for the requirements, and a proposal that the customer confirms. */
export async function propose(world: World, project: Project, customer: Rec): Promise<void> {
  const { t, until, day, qin, tang } = teller(world)
  const { id: projectId, path } = project
  await until(-188)
  for (const [name, requirement] of [
    [t('两级换热', 'Two stages of exchange'), 'R-001'],
    [t('旁通阀组', 'Bypass valves'), 'R-002'],
  ])
    await tang.post('/function-items', {
      ...{ projectId, name, kind: 'function', how: t('机组自带', 'Built in'), effort: t('3 人天', '3 days') },
      requirements: [requirement],
    })
  const product = await productOf(qin, 'HR-75')
  const proposal = await tang.post(`${path}/proposals`, {
    ...{ name: t('余热回收方案', 'Heat recovery'), customerName: customer.name, validUntil: day(-120) },
  })
  await tang.post(`/proposals/${proposal.id}/lines`, { productId: product.id, quantity: '16' })
  await tang.change('proposals', proposal.id, {
    ...{ solution: t('16 台机组接入染缸进水', 'Sixteen units feed the dyeing vats'), discount: '64000' },
  })
  await tang.post(`/proposals/${proposal.id}/submit`)
  await approveFromInbox(qin, proposal.id)
  await tang.post(`/proposals/${proposal.id}/send`, {
    ...{ sentTo: t('骆工，设备主任', 'Engineer Luo'), sentOn: day(-188), sentBy: 'email' },
  })
  await until(-180)
  await tang.post(`/proposals/${proposal.id}/confirm`, {
    ...{ confirmedBy: t('汤总', 'Director Tang'), answeredOn: day(-180), confirmedHow: 'meeting' },
    evidence: t('方案评审会纪要', 'Minutes of the review'),
  })
}

/** P9.5: price and delivery agreed within their floors, with what was given for what. */
export async function negotiate(world: World, { id: projectId, path }: Project): Promise<void> {
  const { t, until, day, tang } = teller(world)
  await until(-170)
  const yuan = t('元', 'yuan')
  const price = await tang.post(`${path}/negotiation-terms`, {
    ...{ name: t('总价', 'Price'), kind: 'price', measure: 'at_least', unit: yuan },
    ...{ ours: '1088000', theirs: '960000', floor: '1000000' },
  })
  const delivery = await tang.post(`${path}/negotiation-terms`, {
    ...{ name: t('交货期', 'Delivery'), kind: 'delivery', measure: 'at_most', unit: t('天', 'days') },
    ...{ ours: '60', theirs: '40', floor: '75' },
  })
  await tang.post(`/negotiation-terms/${price.id}/agree`, { agreed: PRICE })
  await tang.post(`/negotiation-terms/${delivery.id}/agree`, { agreed: '50' })
  await tang.post('/concessions', {
    ...{ projectId, termId: price.id, side: 'us', madeOn: day(-170) },
    what: t('总价让 6.4 万', '64,000 off the price'),
    inReturn: t('预付款由两成提到三成', 'Thirty percent in advance instead of twenty'),
  })
}

/** P9.6: approved, signed by both, in force and filed, with what each side owes. */
export async function signContract(world: World, project: Project, customer: Rec): Promise<Rec> {
  const { t, until, day, owner, qin, bai } = teller(world)
  const { id: projectId, code } = project
  await until(-160)
  const contract = await qin.post('/contracts', {
    ...{
      projectId,
      name: t('余热回收设备供货安装合同', 'Supply and installation of heat recovery'),
      number: `XS-${code}`,
    },
    ...{ ourSide: t('衡澈节能科技有限公司', 'Hengche Energy Saving'), theirSide: customer.name, amount: PRICE },
    ...{ customerId: customer.id, endsOn: day(600) },
    content: t(
      '供货 16 台；签约付三成，到货、安装、验收分期付，留一成质保',
      'Sixteen units; thirty percent at signing, then by delivery, installation and acceptance, a tenth retained',
    ),
  })
  const owe = (party: string, what: string, offset: number, more: object = {}) =>
    qin.post('/contract-obligations', { contractId: contract.id, party, what, dueOn: day(offset), ...more })
  const ours = await owe('ours', t('16 台安装调试', 'Sixteen units installed'), -95, { ownerId: bai.id })
  await owe('theirs', t('提供吊装和停机窗口', 'Crane and time to stop'), -130)
  await qin.post(`/contracts/${contract.id}/submit`)
  await approveFromInbox(owner, contract.id)
  await qin.post(`/contracts/${contract.id}/start-signing`)
  await until(-154)
  const how = { signedOn: day(-154), how: 'seal_and_name', evidence: t('原件在行政部', 'Original with administration') }
  await qin.post(`/contracts/${contract.id}/sign`, {
    ...{ party: 'ours', signedBy: owner.name, role: t('授权代表', 'Authorised'), ...how },
  })
  await qin.post(`/contracts/${contract.id}/sign`, {
    ...{ party: 'theirs', signedBy: t('汤总', 'Director Tang'), role: t('总经理', 'General manager'), ...how },
  })
  await qin.post(`/contracts/${contract.id}/bring-into-force`, { effectiveOn: day(-154) })
  await qin.post(`/contracts/${contract.id}/archive`, {
    ...{ archiveNumber: `HT-${code}`, archivedAt: t('档案室 2 柜', 'Archive, cabinet 2') },
  })
  return { ...contract, ours: ours.id }
}
