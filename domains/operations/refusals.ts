import { defineRefusals } from '#kernel/error/refusal.ts'

export const operationsRefusals = defineRefusals({
  'operation_design.wrong_state': {
    status: 409,
    zh: '运营策划“{summary}”{state}，不能{verb}。',
    en: 'The operation design “{summary}” cannot be {verb} (its state: {state}).',
  },
  'operation_part.wrong_state': {
    status: 409,
    zh: '运营方案“{summary}”{state}，不能{verb}。',
    en: 'The part “{summary}” of the operation plan cannot be {verb} (its state: {state}).',
  },
  'operation.there_already': {
    status: 409,
    zh: '“{kind}”已经有第 {number} 版。草稿请直接修改，已批准的请写新版。',
    en: '“{kind}” has version {number} already. Go on writing a draft; write a new version of what is approved.',
  },
  'operation.in_work': {
    status: 409,
    zh: '第 {number} 版还没有批准，请在这一版上继续写。',
    en: 'Version {number} is not approved yet. Go on writing in that one.',
  },
  'operation.incomplete': {
    status: 422,
    zh: '还缺：{parts}。写完再送审。',
    en: 'Still missing: {parts}. Write that, then submit it.',
  },
  'operation_resource.no_gap': {
    status: 409,
    zh: '“{what}”需要 {need}，已安排 {planned}，没有缺口要补。需要更多时先改“需要多少”。',
    en: '“{what}”: {planned} planned for {need} needed leaves no gap. Where more is needed, change “Needed” first.',
  },
  'operation_resource.answer_past': {
    status: 422,
    zh: '补上的日期 {date} 已经过了（今天 {today}）。请写今天或以后的日期。',
    en: 'The day {date} has passed (today is {today}). Say today or a later day.',
  },
  'operation_period.wrong_state': {
    status: 409,
    zh: '运营周期“{name}”{state}，不能{verb}。',
    en: 'The period “{name}” cannot be {verb} (its state: {state}).',
  },
  'operation_period.overlaps': {
    status: 422,
    zh: '与“{name}”（{start} 至 {finish}）重叠。周期一个接一个，请改开始或结束日期。',
    en: 'It overlaps “{name}” ({start} to {finish}). Periods follow each other: change the start or the finish.',
  },
  'operation_period.begun': {
    status: 422,
    zh: '“{name}”已在 {start} 开始，计划要在开始之前批准。请把开始日期改到 {today} 或以后。',
    en: '“{name}” began on {start}, and its plan is approved before that. Move the start to {today} or later.',
  },
  'operation_period.not_yet': {
    status: 422,
    zh: '“{name}”{start} 才开始。到那天再开始，或先退回计划改日期。',
    en: '“{name}” starts on {start}. Begin it then, or take the plan back and change its days.',
  },
  'operation_period.not_over': {
    status: 422,
    zh: '“{name}”到 {finish} 才结束，最后一天起可以复盘。',
    en: '“{name}” runs until {finish}. It is reviewed on its last day or after it.',
  },
  'operation_period.unread': {
    status: 422,
    zh: '这一期还没有读数：{metrics}。请先到“监控”录入 {start} 至 {finish} 之间的读数。',
    en: 'Nothing was read in this period of: {metrics}. Enter readings between {start} and {finish} first.',
  },
})
