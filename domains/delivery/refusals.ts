import { defineRefusals } from '#kernel/error/refusal.ts'

export const deliveryRefusals = defineRefusals({
  'delivery_item.wrong_state': {
    status: 409,
    zh: '交付项“{what}”{state}，不能{verb}。',
    en: 'The delivery item “{what}” cannot be {verb} (its state: {state}).',
  },
  'delivery_item.no_checks': {
    status: 422,
    zh: '“{what}”还没有关联质量检查，无从说它备妥了。请先编辑这一项，选上它要通过的检查。',
    en: 'No quality check is linked to “{what}”, so nothing says that it is ready. Edit it and choose the checks it has to pass.',
  },
  'delivery_item.checks_open': {
    status: 422,
    zh: '“{what}”还有 {count} 项质量检查没有通过：{checks}。请先到“控制”的质量检查里补上结果。',
    en: '{count} quality {count|check of|checks of} “{what}” not passed: {checks}. Enter the results under “Control” first.',
  },
  'delivery_item.acceptance_open': {
    status: 422,
    zh: '“{what}”还有 {count} 个验收项没有通过：{items}。请先到“验收”里做完，或取得客户的书面让步。',
    en: '{count} acceptance {count|item of|items of} “{what}” not passed: {items}. Finish under “Acceptance”, or get the concession in writing.',
  },
  'delivery.future': {
    status: 422,
    zh: '{date} 还没有到，今天是 {today}。',
    en: '{date} has not come yet; today is {today}.',
  },
  'acceptance_item.wrong_state': {
    status: 409,
    zh: '验收项“{criterion}”{state}，不能{verb}。',
    en: 'The acceptance item “{criterion}” cannot be {verb} (its state: {state}).',
  },
  'acceptance_item.too_many_attempts': {
    status: 409,
    zh: '“{criterion}”已经验收了 {count} 次，不能再记。请另建一个验收项。',
    en: '“{criterion}” was tried {count} {count|time|times}; no more can be kept. Enter a new item.',
  },
  'acceptance_report.wrong_state': {
    status: 409,
    zh: '验收报告“{name}”{state}，不能{verb}。',
    en: 'The acceptance report “{name}” cannot be {verb} (its state: {state}).',
  },
  'acceptance_report.in_work': {
    status: 409,
    zh: '{kind}报告第 {number} 版还没有签署，请在这一版上继续。',
    en: 'Version {number} of this report ({kind}) is not signed yet. Go on with that one.',
  },
  'acceptance_report.reason_needed': {
    status: 422,
    zh: '{kind}报告第 {number} 版客户已经签署。写新版要说明原因。',
    en: 'The customer has signed version {number} ({kind}). Say why a new one is written.',
  },
  'acceptance_report.no_conclusion': {
    status: 422,
    zh: '验收报告还没有写结论，写好再提交。',
    en: 'The report has no conclusion yet. Write it, then submit the report.',
  },
  'acceptance_report.nothing_tried': {
    status: 422,
    zh: '还没有一个验收项有结果，报告无从写起。请先在验收清单里逐项记下结果。',
    en: 'No acceptance item has a result yet, so there is nothing to report. Work through the checklist first.',
  },
  'acceptance_report.items_open': {
    status: 422,
    zh: '终验报告要求每个验收项都合格或有书面让步，还差 {count} 个：{items}。',
    en: 'A final report asks that every item has passed or is conceded in writing. {count} {count|is|are} open: {items}.',
  },
  'acceptance_report.changed_meanwhile': {
    status: 409,
    zh: '第 {number} 版提交之后，验收结果又变了。请收回这一版，核对后重新提交，再请客户签署。',
    en: 'The results have changed since version {number} was submitted. Take it back, check it and submit it again before it is signed.',
  },
})
