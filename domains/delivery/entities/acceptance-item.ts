import { defineEntity } from '#kernel/entity/entity.ts'

/** A point that the customer accepts by: what is asked, how it is tested, what was found each time. */
export const acceptanceItem = defineEntity({
  type: 'acceptance_item',
  prefix: 'aci',
  module: 'delivery',
  place: 'project',
  path: 'acceptance-items',
  label: { zh: '验收项', en: 'Acceptance item' },
  title: 'criterion',
  search: ['criterion', 'method', 'found'],
  list: ['criterion', 'deliveryItemId', 'state', 'found', 'triedOn', 'ownerId'],
  editable: ['criterion', 'method', 'deliveryItemId'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['passed', 'conceded'] },
  staysOnce: 'triedOn',
  indexes: [['ownerId', 'state']],
  fields: {
    criterion: {
      kind: 'text',
      label: { zh: '验收标准', en: 'Criterion' },
      help: {
        zh: '合同要求的是什么，达到多少算合格。',
        en: 'What the contract asks for, and how much of it is enough.',
      },
      required: true,
      max: 300,
    },
    method: {
      kind: 'note',
      label: { zh: '验收方法', en: 'Method' },
      help: { zh: '怎么测、用什么测、谁在场。', en: 'How and with what it is tested, and who is there.' },
      max: 2_000,
    },
    deliveryItemId: { kind: 'reference', to: 'delivery_item', label: { zh: '验收哪个交付项', en: 'Delivery item' } },
    state: {
      kind: 'choice',
      label: { zh: '结论', en: 'Result' },
      initial: 'open',
      options: {
        open: { zh: '待验收', en: 'Open' },
        passed: { zh: '合格', en: 'Passed' },
        failed: { zh: '不合格', en: 'Failed' },
        conceded: { zh: '书面让步', en: 'Conceded' },
      },
    },
    triedOn: { kind: 'date', label: { zh: '最近一次验收', en: 'Last tried on' } },
    found: {
      kind: 'text',
      label: { zh: '实际结果', en: 'What was found' },
      help: { zh: '测到的数字或看到的情况。', en: 'The figure that was measured, or what was seen.' },
      max: 500,
    },
    evidence: {
      kind: 'note',
      label: { zh: '证据', en: 'Evidence' },
      help: { zh: '记录、照片、报告在哪里。', en: 'Where the record, picture or report is kept.' },
      max: 2_000,
    },
    attempts: {
      kind: 'list',
      label: { zh: '历次验收', en: 'Attempts' },
      max: 100,
      of: {
        on: { kind: 'date', label: { zh: '日期', en: 'Date' }, required: true },
        passed: { kind: 'yesno', label: { zh: '合格', en: 'Passed' }, required: true },
        found: { kind: 'text', label: { zh: '实际结果', en: 'What was found' }, required: true, max: 500 },
        evidence: { kind: 'note', label: { zh: '证据', en: 'Evidence' }, max: 2_000 },
      },
    },
    concededBy: {
      kind: 'text',
      label: { zh: '客户方让步人', en: 'Conceded by' },
      help: { zh: '客户方谁同意的，写姓名和职务。', en: 'Who of the customer agreed: name and function.' },
      max: 200,
    },
    concession: {
      kind: 'note',
      label: { zh: '让步书面内容', en: 'The concession in writing' },
      help: {
        zh: '客户同意了什么、有什么条件，写在哪封函件或会议纪要里。',
        en: 'What the customer agreed to and under which conditions, and in which letter or minutes it stands.',
      },
      max: 4_000,
    },
  },
})
