import { defineRefusals } from '#kernel/error/refusal.ts'

export const closingRefusals = defineRefusals({
  'closing_report.wrong_state': {
    status: 409,
    zh: '结项报告“{name}”{state}，不能{verb}。',
    en: 'The closing report “{name}” cannot be {verb} (its state: {state}).',
  },
  'closing_report.in_work': {
    status: 409,
    zh: '第 {number} 版还没有批准，请在这一版上继续写。',
    en: 'Version {number} is not approved yet. Go on writing in that one.',
  },
  'closing_report.reason_needed': {
    status: 422,
    zh: '第 {number} 版已经批准。写新版要说明原因。',
    en: 'Version {number} is approved. Say why a new one is written.',
  },
  'closing_report.incomplete': {
    status: 422,
    zh: '结项报告还缺：{parts}。写完再送审。',
    en: 'The closing report still lacks: {parts}. Write that, then submit it.',
  },
  'closing_report.no_goals': {
    status: 422,
    zh: '项目没有目标，结项报告没有可以对照的东西。请先到“目标”新建一个，评估之后再送审。',
    en: 'The project has no goal for the closing report to stand on. Add one under “Goals”, evaluate it, then submit the report.',
  },
  'closing_report.not_judged': {
    status: 422,
    zh: '还没有定稿的评估报告：{count} 个目标还没有对照实际值评估。请先到“评估”定稿。',
    en: 'No evaluation is final: {count} {count|goal|goals} not judged yet. Finish it under “Evaluation” first.',
  },
  'closing_report.changed_meanwhile': {
    status: 409,
    zh: '第 {number} 版送审之后又改了：{what}。请退回，核对后重新送审。',
    en: 'Since version {number} was submitted these have changed: {what}. Return it, so that it is checked and submitted again.',
  },
  'improvement.wrong_state': {
    status: 409,
    zh: '改进建议“{what}”{state}，不能{verb}。',
    en: 'The improvement “{what}” cannot be {verb} (its state: {state}).',
  },
  'hand_over.wrong_state': {
    status: 409,
    zh: '移交“{what}”{state}，不能{verb}。',
    en: 'The hand-over “{what}” cannot be {verb} (its state: {state}).',
  },
  'hand_over.not_receiver': {
    status: 403,
    zh: '只有接收人{name}可以确认。要换人接收，请重新移交。',
    en: 'Only {name}, who takes it over, can say so. To name somebody else, hand it over again.',
  },
  'archive.unknown_deliverable': {
    status: 404,
    zh: '这个项目的流程里没有这项交付物：{stageKey} {deliverable}。',
    en: 'The project’s playbook asks for no such deliverable: {stageKey} {deliverable}.',
  },
})
