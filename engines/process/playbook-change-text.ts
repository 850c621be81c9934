import type { PlaybookChange, PlaybookChangeCode } from './compare-playbooks.ts'
import { fillText, type Label } from './label.ts'

/** What has changed, as a sentence in both languages. Which stage it is about is for the caller to show. */
export function changeSentence({ code, params }: PlaybookChange): Label {
  const text = PLAYBOOK_CHANGE_TEXTS[code]
  return { zh: fillText(text.zh, inLanguage(params, 'zh')), en: fillText(text.en, inLanguage(params, 'en')) }
}

function inLanguage(params: PlaybookChange['params'], language: keyof Label): Record<string, string | number> {
  const said = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : value[language],
  ])
  return Object.fromEntries(said)
}

export const PLAYBOOK_CHANGE_TEXTS = {
  playbook_renamed: { zh: '流程改名：“{from}”改为“{to}”', en: 'The playbook “{from}” is now called “{to}”' },
  summary_changed: { zh: '流程简介改为：{to}', en: 'The summary now says: {to}' },
  role_added: { zh: '增加角色“{role}”', en: 'Role added: {role}' },
  role_removed: { zh: '去掉角色“{role}”', en: 'Role removed: {role}' },
  close_changed: { zh: '结项规则改为：{to}', en: 'The rule for closing now says: {to}' },
  stage_added: { zh: '增加阶段“{stage}”', en: 'Stage added: “{stage}”' },
  stage_removed: { zh: '去掉阶段“{stage}”', en: 'Stage removed: “{stage}”' },
  stage_renamed: { zh: '阶段改名：“{from}”改为“{to}”', en: 'The stage “{from}” is now called “{to}”' },
  stage_moved: { zh: '阶段“{stage}”{place}', en: 'The stage “{stage}” is {place}' },
  purpose_changed: { zh: '目的改为：{to}', en: 'The purpose now says: {to}' },
  days_changed: {
    zh: '工期由 {from} 个工作日改为 {to} 个',
    en: 'Its length goes from {from} to {to} {to|workday|workdays}',
  },
  made_optional: { zh: '改为可选阶段，可以跳过', en: 'The stage is now optional and may be skipped' },
  made_required: { zh: '改为必经阶段，不能跳过', en: 'The stage is no longer optional' },
  repeats_changed: { zh: '周期由“{from}”改为“{to}”', en: 'Its periods go from “{from}” to “{to}”' },
  starts_changed: { zh: '开始条件由“{from}”改为“{to}”', en: 'It waited for “{from}” to start, and now for “{to}”' },
  passes_changed: { zh: '通过条件由“{from}”改为“{to}”', en: 'It waited for “{from}” to pass, and now for “{to}”' },
  activity_added: { zh: '增加活动“{activity}”', en: 'Activity added: “{activity}”' },
  activity_removed: { zh: '去掉活动“{activity}”', en: 'Activity removed: “{activity}”' },
  activity_renamed: { zh: '活动改名：“{from}”改为“{to}”', en: 'The activity “{from}” is now called “{to}”' },
  activity_help_changed: {
    zh: '活动“{activity}”的做法说明改为：{to}',
    en: 'How to do “{activity}” now says: {to}',
  },
  activity_days_changed: {
    zh: '活动“{activity}”由 {from} 个工作日改为 {to} 个',
    en: 'The activity “{activity}” goes from {from} to {to} {to|workday|workdays}',
  },
  activity_role_changed: {
    zh: '活动“{activity}”由“{from}”改为“{to}”负责',
    en: 'The activity “{activity}” goes from the role {from} to {to}',
  },
  activity_order_changed: {
    zh: '活动“{activity}”的前置活动由“{from}”改为“{to}”',
    en: 'The activity “{activity}” waited for “{from}”, and now for “{to}”',
  },
  activity_made_milestone: { zh: '活动“{activity}”改为里程碑', en: 'The activity “{activity}” is now a milestone' },
  activity_made_work: { zh: '“{activity}”不再是里程碑', en: '“{activity}” is no longer a milestone' },
  deliverable_added: { zh: '增加交付物“{deliverable}”', en: 'Deliverable added: “{deliverable}”' },
  deliverable_removed: { zh: '去掉交付物“{deliverable}”', en: 'Deliverable removed: “{deliverable}”' },
  deliverable_renamed: { zh: '交付物改名：“{from}”改为“{to}”', en: 'The deliverable “{from}” is now called “{to}”' },
  deliverable_moved: {
    zh: '交付物“{deliverable}”的位置由 {from} 改为 {to}',
    en: 'The deliverable “{deliverable}” moves from {from} to {to}',
  },
  criterion_added: { zh: '增加关口条件“{criterion}”', en: 'Criterion added: “{criterion}”' },
  criterion_removed: { zh: '去掉关口条件“{criterion}”', en: 'Criterion removed: “{criterion}”' },
  criterion_reworded: {
    zh: '关口条件的说法由“{from}”改为“{to}”',
    en: 'The criterion was worded “{from}”, and is now “{to}”',
  },
  criterion_check_changed: {
    zh: '关口条件由“{from}”改为“{to}”（检查 {fromCheck} 换成 {toCheck}）',
    en: 'The criterion “{from}” is now “{to}” (the check {fromCheck} gave way to {toCheck})',
  },
  criterion_param_changed: {
    zh: '关口条件“{criterion}”的{param}由“{from}”改为“{to}”',
    en: 'The criterion “{criterion}”: {param} goes from “{from}” to “{to}”',
  },
  approval_mode_changed: { zh: '审批方式由“{from}”改为“{to}”', en: 'It was approved by {from}, and now by {to}' },
  approver_added: { zh: '增加审批人“{role}”', en: 'Approver added: {role}' },
  approver_removed: { zh: '去掉审批人“{role}”', en: 'Approver removed: {role}' },
  loop_added: { zh: '增加回到“{target}”的循环', en: 'Loop added, back to “{target}”' },
  loop_removed: { zh: '去掉回到“{target}”的循环', en: 'Loop removed, back to “{target}”' },
  loop_renamed: {
    zh: '回到“{target}”的循环改名：“{from}”改为“{to}”',
    en: 'The loop back to “{target}” was called “{from}”, and is now “{to}”',
  },
  branch_added: { zh: '增加分支“{branch}”', en: 'Branch added: “{branch}”' },
  branch_removed: { zh: '去掉分支“{branch}”', en: 'Branch removed: “{branch}”' },
  branch_renamed: { zh: '分支改名：“{from}”改为“{to}”', en: 'The branch “{from}” is now called “{to}”' },
  branch_leads_elsewhere: {
    zh: '分支“{branch}”原来通向“{from}”，现在通向“{to}”',
    en: 'The branch “{branch}” led to “{from}”, and now to “{to}”',
  },
  branch_role_added: { zh: '“{role}”可以走分支“{branch}”', en: 'The role {role} may now take the branch “{branch}”' },
  branch_role_removed: {
    zh: '“{role}”不再可以走分支“{branch}”',
    en: 'The role {role} may no longer take the branch “{branch}”',
  },
  branch_criterion_added: {
    zh: '分支“{branch}”增加条件“{criterion}”',
    en: 'The branch “{branch}” now asks: “{criterion}”',
  },
  branch_criterion_removed: {
    zh: '分支“{branch}”去掉条件“{criterion}”',
    en: 'The branch “{branch}” no longer asks: “{criterion}”',
  },
  branch_criterion_reworded: {
    zh: '分支“{branch}”的条件说法由“{from}”改为“{to}”',
    en: 'The branch “{branch}” worded its criterion “{from}”, and now “{to}”',
  },
  branch_criterion_check_changed: {
    zh: '分支“{branch}”的条件由“{from}”改为“{to}”（检查 {fromCheck} 换成 {toCheck}）',
    en: 'The branch “{branch}” asked “{from}”, and now “{to}” (the check {fromCheck} gave way to {toCheck})',
  },
  branch_criterion_param_changed: {
    zh: '分支“{branch}”的条件“{criterion}”：{param}由“{from}”改为“{to}”',
    en: 'The branch “{branch}”, criterion “{criterion}”: {param} goes from “{from}” to “{to}”',
  },
  reordered: { zh: '{what}的顺序变了', en: 'The order of the {what} has changed' },
} as const satisfies Record<PlaybookChangeCode, Label>
