import { defineEntity } from '#kernel/entity/entity.ts'
import { languageField, secrecyField } from './document-fields.ts'

/** A version of the plan book (策划书) as it was generated: its file, its hash and what was still missing. */
export const planBook = defineEntity({
  type: 'plan_book',
  prefix: 'pbk',
  module: 'documents',
  place: 'project',
  path: 'plan-books',
  label: { zh: '策划书', en: 'Plan book' },
  title: 'name',
  list: ['name', 'number', 'language', 'state', 'gapCount', 'createdAt', 'createdBy'],
  editable: [],
  generic: [],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    number: { kind: 'integer', label: { zh: '版本', en: 'Version' }, required: true, min: 1 },
    language: languageField,
    secrecy: secrecyField,
    fileId: { kind: 'text', label: { zh: '文件', en: 'File' }, required: true },
    sha256: { kind: 'text', label: { zh: '校验值', en: 'SHA-256' }, required: true, max: 64 },
    size: { kind: 'integer', label: { zh: '大小（字节）', en: 'Size in bytes' }, min: 0 },
    gapCount: { kind: 'integer', label: { zh: '缺项', en: 'Gaps' }, required: true, min: 0 },
    gaps: {
      kind: 'list',
      label: { zh: '还缺什么', en: 'What is missing' },
      of: {
        section: { kind: 'text', label: { zh: '章节', en: 'Section' }, required: true, max: 200 },
        what: { kind: 'text', label: { zh: '缺什么', en: 'What' }, required: true, max: 500 },
      },
    },
    prints: {
      kind: 'list',
      hidden: true,
      label: { zh: '各章内容的指纹', en: 'Fingerprints of the sections' },
      of: {
        section: { kind: 'text', label: { zh: '章节', en: 'Section' }, required: true, max: 40 },
        print: { kind: 'text', label: { zh: '指纹', en: 'Fingerprint' }, required: true, max: 64 },
      },
    },
    planPrints: {
      kind: 'list',
      hidden: true,
      label: { zh: '计划记录的指纹', en: 'Fingerprints of the plan’s records' },
      of: {
        part: { kind: 'text', label: { zh: '部分', en: 'Part' }, required: true, max: 40 },
        print: { kind: 'text', label: { zh: '指纹', en: 'Fingerprint' }, required: true, max: 64 },
      },
    },
    copiedFromId: { kind: 'reference', to: 'plan_book', label: { zh: '沿用自', en: 'Copied from' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '未提交', en: 'Not submitted' },
        submitted: { zh: '审批中', en: 'In review' },
        approved: { zh: '已批准', en: 'Approved' },
        superseded: { zh: '已被新版取代', en: 'Superseded' },
      },
    },
  },
})
