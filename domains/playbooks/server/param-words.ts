import { knownChecks } from '#domains/process/reads.ts'
import type { Label } from '#kernel/entity/field.ts'

/** What the parameter of a check is called: in the check's own words, else by what parameters of that name mean everywhere. */
export function paramLabel(check: string, param: string): Label {
  const own = knownChecks().get(check)?.words
  const said = own && Object.hasOwn(own, param) ? own[param]?.label : undefined
  return said ?? (Object.hasOwn(PARAMS, param) ? (PARAMS[param] as Label) : { zh: param, en: param })
}

/** What a choice of a parameter is called. */
export function choiceLabel(check: string, param: string, value: string): Label {
  const own = knownChecks().get(check)?.words
  const options = own && Object.hasOwn(own, param) ? own[param]?.options : undefined
  return options && Object.hasOwn(options, value) ? (options[value] as Label) : { zh: value, en: value }
}

const PARAMS: Readonly<Record<string, Label>> = {
  min: { zh: '至少几个', en: 'at least how many' },
  days: { zh: '天数', en: 'days' },
  percent: { zh: '百分比', en: 'per cent' },
  share: { zh: '比例（%）', en: 'share (%)' },
  kinds: { zh: '种类', en: 'kinds' },
  kind: { zh: '种类', en: 'kind' },
  area: { zh: '领域', en: 'area' },
  topics: { zh: '主题', en: 'topics' },
  roles: { zh: '角色', en: 'roles' },
  categories: { zh: '支出类别', en: 'categories of spending' },
  parts: { zh: '部分', en: 'parts' },
  stages: { zh: '哪些阶段（阶段编号）', en: 'which stages (by their ids)' },
  all: { zh: '也看还没到期的', en: 'also what is not due yet' },
  upTo: { zh: '看到哪个阶段为止（阶段编号）', en: 'up to which stage (by its id)' },
  deliverable: { zh: '哪一项交付物', en: 'which deliverable' },
}
