import { defineEntity } from '#kernel/entity/entity.ts'
import { confirmedFields } from './confirmed-fields.ts'

/**
 * What both sides put on paper about an acceptance, in numbered versions of each kind. The figures are those of the
 * items when it was submitted; the customer's signature is kept with the hash of exactly that.
 */
export const acceptanceReport = defineEntity({
  type: 'acceptance_report',
  prefix: 'acr',
  module: 'delivery',
  place: 'project',
  path: 'acceptance-reports',
  label: { zh: '验收报告', en: 'Acceptance report' },
  title: 'name',
  search: ['name', 'conclusion', 'remarks'],
  list: ['name', 'kind', 'number', 'state', 'confirmedBy', 'confirmedOn', 'handedOn'],
  editable: ['conclusion', 'remarks'],
  generic: ['update'],
  frozen: { field: 'state', in: ['submitted', 'signed', 'superseded'] },
  unique: [['projectId', 'kind', 'number']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    kind: {
      kind: 'choice',
      label: { zh: '类型', en: 'Kind' },
      required: true,
      options: {
        arrival: { zh: '到货验收', en: 'Arrival' },
        first: { zh: '初验', en: 'First acceptance' },
        final: { zh: '终验', en: 'Final acceptance' },
      },
    },
    number: { kind: 'integer', label: { zh: '版本', en: 'Version' }, required: true, min: 1 },
    conclusion: {
      kind: 'note',
      label: { zh: '验收结论', en: 'Conclusion' },
      help: {
        zh: '验收了什么，结论是什么。各项结果已经列在下面。',
        en: 'What was accepted, and what came of it. The items stand below.',
      },
      max: 4_000,
    },
    remarks: {
      kind: 'note',
      label: { zh: '遗留问题与约定', en: 'What is left' },
      help: { zh: '还有什么要补，谁在哪天之前补。', en: 'What is still to be done, by whom, until when.' },
      max: 4_000,
    },
    figures: { kind: 'note', hidden: true, label: { zh: '提交时的结果', en: 'Results as submitted' }, max: 500_000 },
    revisedBecause: { kind: 'note', label: { zh: '为什么写新版', en: 'Why it was written anew' }, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '起草中', en: 'Draft' },
        submitted: { zh: '待客户签署', en: 'With the customer' },
        signed: { zh: '客户已签署', en: 'Signed' },
        superseded: { zh: '已被新版取代', en: 'Superseded' },
      },
    },
    submittedOn: { kind: 'date', label: { zh: '提交日期', en: 'Submitted on' } },
    ...confirmedFields,
    handedWhat: {
      kind: 'note',
      label: { zh: '移交了什么', en: 'What was handed over' },
      help: { zh: '设备、文档、账号和钥匙，逐样写清。', en: 'Equipment, documents, accounts and keys, one by one.' },
      max: 4_000,
    },
    handedTo: { kind: 'text', label: { zh: '移交给谁', en: 'Handed over to' }, max: 200 },
    handedOn: { kind: 'date', label: { zh: '移交日期', en: 'Handed over on' } },
  },
})
