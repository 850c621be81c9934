import { fillText, type Label, type Language } from './label.ts'
import type { Problem, ProblemCode } from './problem.ts'

/** The problem as a sentence. Where it stands (line, path) is for the caller to show. */
export function problemText({ code, params }: Pick<Problem, 'code' | 'params'>, language: Language): string {
  return fillText(PROBLEM_TEXTS[code][language], inLanguage(params, language))
}

/** Values that name a kind of thing are put into words; everything else is shown as it is. */
function inLanguage(params: Problem['params'], language: Language): Record<string, unknown> {
  const worded = Object.entries(params).map(([name, value]) => {
    const known = (name === 'expected' || name === 'found') && typeof value === 'string' && Object.hasOwn(KINDS, value)
    return [name, known ? KINDS[value as Kind][language] : value]
  })
  return Object.fromEntries(worded)
}

type Kind = keyof typeof KINDS

const KINDS = {
  text: { zh: '文本', en: 'text' },
  list: { zh: '列表', en: 'a list' },
  map: { zh: '字段组', en: 'a group of fields' },
  whole_number: { zh: '整数', en: 'a whole number' },
  yes_no: { zh: '是或否（true/false）', en: 'yes or no (true/false)' },
  plain_value: { zh: '文本、数字或是否', en: 'text, a number or yes/no' },
  nothing: { zh: '空', en: 'nothing' },
} as const satisfies Record<string, Label>

export const PROBLEM_TEXTS = {
  not_yaml: { zh: '这里不是有效的 YAML（{detail}）', en: 'This is not valid YAML ({detail})' },
  too_large: {
    zh: '文件太大，最多 {limit} 个字符',
    en: 'The file is too large: at most {limit} {limit|character|characters}',
  },
  too_deep: { zh: '嵌套太深，最多 {limit} 层', en: 'Nested too deeply: at most {limit} {limit|level|levels}' },
  several_documents: {
    zh: '一个文件只能有一个流程模板，这里开始了第二个',
    en: 'A file holds one playbook; a second one begins here',
  },
  alias_refused: {
    zh: '不能使用引用（“{name}”），请把内容写全',
    en: 'References are not allowed ("{name}"); write the content out',
  },
  tag_refused: { zh: '不能使用类型标记“{tag}”', en: 'The type tag "{tag}" is not allowed' },
  key_refused: { zh: '“{key}”不能用作字段名', en: '"{key}" cannot be the name of a field' },
  duplicate_key: { zh: '字段“{key}”写了两次', en: 'The field "{key}" is given twice' },
  wrong_type: { zh: '这里应为{expected}，实际是{found}', en: 'Expected {expected} here but found {found}' },
  missing_field: { zh: '缺少字段“{field}”', en: 'The field "{field}" is missing' },
  unknown_field: { zh: '没有名为“{field}”的字段', en: 'There is no field called "{field}"' },
  blank_text: { zh: '文本不能为空', en: 'The text must not be empty' },
  text_too_long: {
    zh: '文本太长：{found} 个字符，最多 {limit} 个',
    en: 'The text is too long: {found} {found|character|characters}, at most {limit}',
  },
  bad_character: { zh: '文本含有无法显示的字符', en: 'The text contains a character that cannot be shown' },
  bad_id: {
    zh: '“{found}”不能作为标识：以字母开头，只用字母、数字、下划线、点和连字符，登记的名称用小写',
    en: '"{found}" is no valid name: begin with a letter; letters, digits, underscore, dot and hyphen only, lower case for registered names',
  },
  bad_place: {
    zh: '“{found}”不是项目空间里的路径，应形如 research/studies',
    en: '"{found}" is no path in the project space; write it like research/studies',
  },
  out_of_range: { zh: '{found} 超出范围，应在 {min} 到 {max} 之间', en: '{found} is out of range: {min} to {max}' },
  not_a_choice: { zh: '不能是“{found}”，只能是：{choices}', en: '"{found}" is not a choice; choose one of: {choices}' },
  list_empty: { zh: '列表至少要有一项', en: 'The list needs at least one entry' },
  list_too_long: { zh: '列表太长：{found} 项，最多 {limit} 项', en: 'The list is too long: {found}, at most {limit}' },
  either_or: { zh: '{fields} 必须且只能写一个', en: 'Give exactly one of {fields}' },
  duplicate_id: { zh: '标识“{id}”用了两次', en: 'The id "{id}" is used twice' },
  duplicate_value: { zh: '“{id}”在列表里出现了两次', en: '"{id}" appears twice in the list' },
  duplicate_deliverable: {
    zh: '交付物“{id}”在本阶段里写了两次',
    en: 'The deliverable "{id}" is listed twice in this stage',
  },
  unknown_stage: { zh: '没有阶段“{id}”', en: 'There is no stage "{id}"' },
  stage_after_itself: { zh: '阶段“{id}”不能等待自己', en: 'Stage "{id}" cannot wait for itself' },
  order_cycle: {
    zh: '这些阶段互相等待，永远无法开始或通过：{stages}',
    en: 'These stages wait for each other, so none can ever start or pass: {stages}',
  },
  unreachable_stage: {
    zh: '阶段“{id}”永远完成不了，因为它等待的阶段互相等待：{behind}',
    en: 'Stage "{id}" can never be done, because it waits for stages that wait for each other: {behind}',
  },
  loop_forward: {
    zh: '循环只能回到更早的阶段：“{to}”不在“{id}”之前',
    en: 'A loop goes back to an earlier stage: "{to}" does not come before "{id}"',
  },
  branch_forward: {
    zh: '分支只能回到本阶段或更早的阶段：“{to}”不在“{id}”之前',
    en: 'A branch goes back to its own or an earlier stage: "{to}" does not come before "{id}"',
  },
  unknown_activity: { zh: '本阶段没有活动“{id}”', en: 'This stage has no activity "{id}"' },
  activity_after_itself: { zh: '活动“{id}”不能等待自己', en: 'Activity "{id}" cannot wait for itself' },
  activity_cycle: { zh: '这些活动互相等待：{activities}', en: 'These activities wait for each other: {activities}' },
  milestone_with_days: {
    zh: '里程碑不占工作日，这里写了 {days} 天',
    en: 'A milestone takes no workdays, but {days} {days|is|are} given',
  },
  activity_without_days: { zh: '活动至少要 1 个工作日', en: 'An activity takes at least 1 workday' },
  activities_too_long: {
    zh: '活动按先后需要 {needed} 个工作日，阶段只有 {days} 个',
    en: 'In their order the activities need {needed} {needed|workday|workdays}, but the stage has {days}',
  },
  unknown_check: { zh: '没有名为“{check}”的检查', en: 'There is no check called "{check}"' },
  param_missing: { zh: '检查“{check}”缺少参数“{param}”', en: 'The check "{check}" lacks its parameter "{param}"' },
  param_unknown: { zh: '检查“{check}”没有参数“{param}”', en: 'The check "{check}" has no parameter "{param}"' },
  param_wrong_type: {
    zh: '检查“{check}”的参数“{param}”类型不对',
    en: 'The parameter "{param}" of the check "{check}" is of the wrong kind',
  },
  param_out_of_range: {
    zh: '检查“{check}”的参数“{param}”超出范围',
    en: 'The parameter "{param}" of the check "{check}" is out of range',
  },
  param_not_a_choice: {
    zh: '检查“{check}”的参数“{param}”含有不可选的值',
    en: 'The parameter "{param}" of the check "{check}" has a value that is not a choice',
  },
  param_contradiction: {
    zh: '检查“{check}”的参数互相矛盾，永远无法满足',
    en: 'The parameters of the check "{check}" contradict each other; it can never hold',
  },
  criteria_exclude: {
    zh: '条件“{id}”和“{other}”不可能同时满足',
    en: 'The criteria "{id}" and "{other}" can never hold together',
  },
  unknown_placeholder: {
    zh: '标签里的“{name}”不是这个条件的参数',
    en: 'The label shows "{name}", which is no parameter of this criterion',
  },
  unknown_record_type: { zh: '没有记录类型“{type}”', en: 'There is no record type "{type}"' },
  deliverable_not_made: {
    zh: '检查“{check}”要读取“{type}”，但到这个阶段为止没有阶段产出它',
    en: 'The check "{check}" reads "{type}", but no stage up to this one makes it',
  },
  unknown_role: { zh: '没有角色“{role}”', en: 'There is no role "{role}"' },
  role_not_listed: {
    zh: '角色“{role}”不在模板的角色列表里',
    en: 'The role "{role}" is not among the roles of the playbook',
  },
  sponsor_missing: { zh: '角色列表里必须有发起人（sponsor）', en: 'The roles must include the sponsor' },
} as const satisfies Record<ProblemCode, Label>
