import type { Hand, Page, Rec, World } from '../world.ts'

interface Firm {
  readonly zh: string
  readonly en: string
  readonly uscc: string
  readonly values: object
  readonly about: readonly [zh: string, en: string]
  readonly place: readonly [zh: string, en: string]
  readonly industry: readonly [zh: string, en: string]
}

/** Customers, invented; their credit codes check out and belong to nobody. */
export const FIRMS = {
  jiangcheng: {
    ...{ zh: '江澄纺织印染有限公司', en: 'Jiangcheng Textile Dyeing Co., Ltd.', uscc: '91330621MA2HX6Y17Q' },
    values: { size: 'medium', grade: 'a', phone: '0575-5550 2301' },
    industry: ['印染', 'Dyeing'],
    place: ['绍兴市柯桥区澄江路 18 号', '18 Chengjiang Road, Keqiao, Shaoxing'],
    about: [
      '三班生产，空压机 11 台共 1.4 兆瓦，全年用热水',
      'Three shifts, eleven compressors of 1.4 MW, hot water all year',
    ],
  },
  suhe: {
    ...{ zh: '苏禾食品有限公司', en: 'Suhe Foods Co., Ltd.', uscc: '91320509MA7XQ41K2B' },
    values: { size: 'medium', grade: 'b', phone: '0512-5550 2302' },
    industry: ['食品', 'Food'],
    place: ['苏州市吴江区禾塘路 6 号', '6 Hetang Road, Wujiang, Suzhou'],
    about: ['两条饮料线，清洗用热水每天 160 吨', 'Two drinks lines, 160 tons of hot water a day for cleaning'],
  },
  lichuan: {
    ...{ zh: '芜湖砺川建材有限公司', en: 'Wuhu Lichuan Building Materials Co., Ltd.', uscc: '91340207MA5CJ3T89H' },
    values: { size: 'large', grade: 'a', phone: '0553-5550 2303' },
    industry: ['建材', 'Building materials'],
    place: ['芜湖市鸠江区砺川工业园', 'Lichuan Industrial Park, Jiujiang, Wuhu'],
    about: ['国有控股，空压站年耗电 920 万度', 'State-held; its compressor station uses 9.2 GWh a year'],
  },
  yanwei: {
    ...{ zh: '昆山衍微电子有限公司', en: 'Kunshan Yanwei Electronics Co., Ltd.', uscc: '91320583MA6RT8L30H' },
    values: { size: 'large', grade: 'a', phone: '0512-5550 2304' },
    industry: ['电子', 'Electronics'],
    place: ['昆山市衍微路 1 号', '1 Yanwei Road, Kunshan'],
    about: ['无尘车间用气质量要求高，停气一小时损失百万', 'Clean rooms: an hour without air costs a million'],
  },
  zhichuan: {
    ...{ zh: '海宁织川经编有限公司', en: 'Haining Zhichuan Knitting Co., Ltd.', uscc: '91330481MA9D2WH600' },
    values: { size: 'small', grade: 'b', phone: '0573-5550 2305' },
    industry: ['经编', 'Warp knitting'],
    place: ['海宁市经编园三路 22 号', '22 Third Road, Knitting Park, Haining'],
    about: ['定型机 6 台，空压机老旧', 'Six stenters, old compressors'],
  },
  mulan: {
    ...{ zh: '青岛沐岚铸造有限公司', en: 'Qingdao Mulan Foundry Co., Ltd.', uscc: '91370285MA8KN5P248' },
    values: { size: 'medium', grade: 'c', phone: '0532-5550 2306' },
    industry: ['铸造', 'Foundry'],
    place: ['青岛市莱西市沐岚路 3 号', '3 Mulan Road, Laixi, Qingdao'],
    about: ['中频炉为主，压缩空气泄漏严重', 'Induction furnaces; much compressed air leaks away'],
  },
} as const satisfies Record<string, Firm>
export type FirmKey = keyof typeof FIRMS

const PRODUCTS = [
  {
    ...{ number: 'HR-75', kind: 'product', unit: ['台', 'unit'], listPrice: '68000', cost: '41000', taxRate: '13' },
    name: ['余热回收机组 HR-75', 'Heat recovery unit HR-75'],
    traits: ['每台年回收热 38 万度\n不停机安装', 'Recovers 380 MWh of heat a year\nInstalled without a stop'],
  },
  {
    ...{ number: 'HR-160', kind: 'product', unit: ['台', 'unit'], listPrice: '118000', cost: '73000', taxRate: '13' },
    name: ['余热回收机组 HR-160', 'Heat recovery unit HR-160'],
    traits: ['适用 132–160 千瓦空压机', 'For compressors of 132 to 160 kW'],
  },
  {
    ...{ number: 'HY-EYE', kind: 'product', unit: ['点', 'point'], listPrice: '3600', cost: '1700', taxRate: '13' },
    name: ['“衡眼”能耗监测点', 'HengEye energy metering point'],
    traits: ['每分钟上报\n断网续传', 'Reports every minute\nKeeps data while offline'],
  },
  {
    ...{ number: 'LK-1', kind: 'service', unit: ['次', 'visit'], listPrice: '26000', cost: '11000', taxRate: '6' },
    name: ['压缩空气泄漏检测', 'Survey of compressed air leaks'],
    traits: ['超声定位，挂牌编号', 'Found by ultrasound, tagged and numbered'],
  },
  {
    ...{ number: 'YW-3', kind: 'service', unit: ['项', 'contract'], listPrice: '96000', cost: '45000', taxRate: '6' },
    name: ['三年运维服务', 'Three years of service'],
    traits: ['每季巡检，四小时响应', 'A visit a quarter, answer within four hours'],
  },
] as const

const LEADS = [
  ['松涛钟工', 'Engineer Zhong', '上海澜亭包装有限公司', 'Shanghai Lanting Packaging Co., Ltd.', '021-5550 2401'],
  ['邬经理', 'Manager Wu', '江阴铂川机械有限公司', 'Jiangyin Bochuan Machinery Co., Ltd.', '0510-5550 2402'],
  ['祝厂长', 'Director Zhu', '无锡栖川乳业有限公司', 'Wuxi Qichuan Dairy Co., Ltd.', '0510-5550 2403'],
  ['阮主任', 'Section head Ruan', '嘉兴梧野纸业有限公司', 'Jiaxing Wuye Paper Co., Ltd.', '0573-5550 2404'],
] as const

/** What the company knows and sells, before any project begins, and the leads of the last weeks. */
export async function keepRegister(world: World): Promise<void> {
  const { until, people, t } = world
  const say = ([zh = '', en = '']: readonly string[]) => t(zh, en)
  await until(-399)
  for (const { name, unit, traits, ...values } of PRODUCTS)
    await people.qin.post('/products', { ...values, name: say(name), unit: say(unit), traits: say(traits) })
  for (const firm of Object.values(FIRMS)) await enter(world, firm)
  await until(-20)
  for (const [index, [zh, en, firm, enFirm, phone]] of LEADS.entries())
    await followLead(world, index, {
      ...{ name: t(zh, en), company: t(firm, enFirm), phone },
      source: index % 2 === 0 ? t('节能展', 'Energy fair') : t('官网留言', 'Website'),
    })
}

function enter({ people, t }: World, firm: Firm): Promise<Rec> {
  return people.tang.post('/customers', {
    ...{ name: t(firm.zh, firm.en), uscc: firm.uscc, ...firm.values, industry: t(...firm.industry) },
    ...{ address: t(...firm.place), region: regionOf(firm, t), profile: t(...firm.about) },
    ...{
      source: t('老客户转介绍', 'Referred by a customer'),
      needs: t('降低空压站能耗', 'Less energy for compressed air'),
    },
  })
}

/** The city: it stands first in Chinese and last in English. */
function regionOf({ place: [zh, en] }: Firm, t: World['t']): string {
  return t(zh.split('市')[0] ?? zh, en.split(', ').at(-1) ?? en)
}

async function followLead({ people, t }: World, index: number, lead: object): Promise<void> {
  const { id } = await people.tang.post('/leads', lead)
  if (index === 0) return
  await people.tang.post(`/leads/${id}/contact`, { note: t('约好下周电话', 'A call is agreed for next week') })
  if (index === 2)
    await people.tang.post(`/leads/${id}/qualify`, {
      note: t('有改造预算，厂长拍板', 'There is money; the director decides'),
    })
}

export async function firmOf({ people, t }: World, key: FirmKey): Promise<Rec> {
  const { zh, en } = FIRMS[key]
  return one(await people.qin.get<Page>('/customers?limit=200'), 'name', t(zh, en))
}

export async function productOf(person: Hand, number: (typeof PRODUCTS)[number]['number']): Promise<Rec> {
  return one(await person.get<Page>('/products?limit=200'), 'number', number)
}

function one({ items }: Page, field: string, value: string): Rec {
  const found = items.find(item => item[field] === value)
  if (!found) throw new Error(`there is no ${value}`)
  return found
}
