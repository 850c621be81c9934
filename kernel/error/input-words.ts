import type { Label } from '../entity/field.ts'

/** What an input should have been, by the kind of violation; {wanted} is filled in. */
export const inputWords = {
  required: { zh: '必须填写', en: 'must be given' },
  empty: { zh: '不能为空', en: 'must not be empty' },
  unknown: { zh: '不是这里能填的项目', en: 'is not something that can be given here' },
  text_expected: { zh: '须为文字', en: 'must be a text' },
  number_expected: { zh: '须为数字', en: 'must be a number' },
  integer_expected: { zh: '须为整数', en: 'must be a whole number' },
  yes_no_expected: { zh: '须为 true 或 false', en: 'must be true or false' },
  list_expected: { zh: '须为列表', en: 'must be a list' },
  fields_expected: { zh: '须为一组带名称的值', en: 'must be a set of named values' },
  choice: { zh: '只能是：{wanted}', en: 'must be one of: {wanted}' },
  too_short: { zh: '至少须有 {wanted} 个字符', en: 'must have at least {wanted} {wanted|character|characters}' },
  too_long: { zh: '最多 {wanted} 个字符', en: 'may have at most {wanted} {wanted|character|characters}' },
  too_few: { zh: '至少须有 {wanted} 项', en: 'must have at least {wanted} {wanted|entry|entries}' },
  too_many: { zh: '最多 {wanted} 项', en: 'may have at most {wanted} {wanted|entry|entries}' },
  too_small: { zh: '不能小于 {wanted}', en: 'must not be less than {wanted}' },
  too_big: { zh: '不能大于 {wanted}', en: 'must not be greater than {wanted}' },
  decimal: {
    zh: '须为数字，整数部分最多 15 位，小数最多 {wanted} 位',
    en: 'must be a number with at most 15 digits before and {wanted} after the point',
  },
  date: {
    zh: '须为 1900 至 2199 年间的日期，如 2026-03-31',
    en: 'must be a date of the years 1900 to 2199, like 2026-03-31',
  },
  instant: { zh: '须为 UTC 时刻，如 2026-03-31T08:00:00Z', en: 'must be a moment in UTC, like 2026-03-31T08:00:00Z' },
  email: { zh: '须为电子邮箱地址，如 name@example.cn', en: 'must be an e-mail address, like name@example.cn' },
  id: { zh: '须为一条记录的编号', en: 'must be the id of a record' },
  sort: { zh: '须为字段名，降序时前面加 -', en: 'must be the name of a field, with - before it for descending' },
  text: {
    zh: '含有不能保存的字符（空字符，或半个字符）',
    en: 'holds a character that cannot be kept (a NUL, or half a character)',
  },
  too_deep: { zh: '嵌套过深，最多 32 层', en: 'is nested too deeply, at most 32 levels' },
  form: { zh: '的内容不符合要求的形式', en: 'does not have the form that is asked for' },
  nothing_to_change: { zh: '没有要修改的内容', en: 'holds nothing to change' },
} satisfies Record<string, Label>

export type InputCode = keyof typeof inputWords
