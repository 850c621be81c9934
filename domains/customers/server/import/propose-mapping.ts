import { type ImportMapping, type ImportTarget, normalisePhone } from '../../contract.ts'
import { isProblemColumn } from './problem-column.ts'

/** What columns are called in lists of leads, in both languages. */
const SYNONYMS: Partial<Record<ImportTarget, readonly string[]>> = {
  name: ['姓名', '名称', '客户姓名', '联系人', '联系人姓名', '线索名称', 'name', 'fullname', 'leadname', 'contactname'],
  company: [
    '公司',
    '公司名称',
    '单位',
    '单位名称',
    '企业',
    '企业名称',
    '客户名称',
    'company',
    'companyname',
    'organization',
    'organisation',
    'account',
  ],
  title: ['职务', '职位', '岗位', '头衔', 'title', 'jobtitle', 'position'],
  phone: [
    '电话',
    '手机',
    '手机号',
    '手机号码',
    '联系电话',
    '电话号码',
    '联系方式',
    'phone',
    'mobile',
    'tel',
    'telephone',
    'phonenumber',
    'mobilephone',
    'cellphone',
  ],
  email: ['邮箱', '电子邮箱', '邮件', '电子邮件', 'email', 'mail', 'emailaddress'],
  source: ['来源', '线索来源', '客户来源', 'source', 'leadsource', 'utmsource'],
  channel: ['渠道', '推广渠道', 'channel', 'medium', 'utmmedium'],
  campaignName: ['活动', '营销活动', '活动名称', 'campaign', 'campaignname', 'utmcampaign'],
  score: ['评分', '分数', '得分', 'score', 'leadscore'],
  value: ['金额', '预计金额', '预算', 'value', 'amount', 'expectedvalue', 'dealvalue'],
  contactedOn: [
    '联系日期',
    '联系时间',
    '最近联系',
    '沟通日期',
    'contactedon',
    'contactdate',
    'lastcontact',
    'lastcontacted',
  ],
  note: ['备注', '说明', '留言', 'note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'message'],
  state: ['状态', '线索状态', '跟进状态', 'state', 'status', 'leadstatus', 'stage'],
  converted: [
    '成交',
    '是否成交',
    '已成交',
    '转化',
    '是否转化',
    '已转化',
    'y',
    'converted',
    'conversion',
    'won',
    'subscribed',
    'purchased',
  ],
}

const YES_NO = /^(?:y|n|yes|no|true|false|0|1|是|否|已成交|未成交|成交|已转化|未转化|)$/i

/** What each column becomes, by its name and what its first values look like; what fits nothing is kept as a further fact. */
export function proposeMapping(header: readonly string[], sample: readonly (readonly string[])[]): ImportMapping {
  const taken = new Set<ImportTarget>()
  return header.map((column, index) => {
    const values = sample.map(row => row[index]?.trim() ?? '').filter(value => value !== '')
    if (isProblemColumn(column)) return { column, to: 'ignore' }
    const to = targetOf(column)
    if (!to || taken.has(to) || !fits(to, values)) return { column, to: 'attribute' }
    taken.add(to)
    return { column, to }
  })
}

/** For a file without names: its most telling column of words, and the row. */
export function proposePattern(
  mapping: ImportMapping,
  sample: readonly (readonly string[])[],
  word: string,
): string | null {
  if (mapping.some(({ to }) => to === 'name' || to === 'company')) return null
  const telling = mapping.findIndex(
    ({ to }, index) => to === 'attribute' && isTelling(sample.map(row => row[index] ?? '')),
  )
  return telling < 0 ? `${word} {row}` : `{${mapping[telling]?.column}} {row}`
}

function targetOf(column: string): ImportTarget | undefined {
  const plain = column
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.()（）:：*/]/g, '')
  const found = Object.entries(SYNONYMS).find(([, names]) => names.includes(plain))
  return found?.[0] as ImportTarget | undefined
}

function fits(target: ImportTarget, values: readonly string[]): boolean {
  const most = (test: (value: string) => boolean) => values.filter(test).length * 2 >= values.length
  if (target === 'converted') return values.every(value => YES_NO.test(value))
  if (target === 'campaignName' || target === 'name') return values.length === 0 || !values.every(isNumber)
  if (target === 'phone') return values.length === 0 || most(value => normalisePhone(value) !== null)
  if (target === 'email') return values.length === 0 || most(value => value.includes('@'))
  if (target === 'score') return values.every(value => /^\d{1,3}$/.test(value))
  return true
}

function isTelling(values: readonly string[]): boolean {
  const words = values.filter(value => value !== '' && !isNumber(value) && !YES_NO.test(value))
  return words.length === values.length && new Set(words).size > 2
}

function isNumber(value: string): boolean {
  return /^-?[\d.,]+%?$/.test(value)
}
