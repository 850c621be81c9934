import { defineEntity } from '#kernel/entity/entity.ts'
import { documentKinds } from '../kinds.ts'
import { languageField, secrecyField } from './document-fields.ts'

/**
 * A Word document as it was written from the records of a project: what it tells of, its file with its hash, what was
 * still missing, and by which prints one sees what has changed since. It is never edited.
 */
export const writtenDocument = defineEntity({
  type: 'written_document',
  prefix: 'wdo',
  module: 'documents',
  place: 'project',
  path: 'written-documents',
  label: { zh: '文档', en: 'Document' },
  title: 'name',
  search: ['name', 'about'],
  list: ['name', 'kind', 'number', 'about', 'language', 'gapCount', 'createdAt', 'createdBy'],
  editable: [],
  generic: [],
  unique: [['projectId', 'kind', 'number']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    kind: { kind: 'choice', label: { zh: '种类', en: 'Kind' }, required: true, options: documentKinds },
    number: {
      kind: 'integer',
      label: { zh: '版本', en: 'Version' },
      help: { zh: '每个项目的每种文档各自连续编号。', en: 'Counted for each kind in each project.' },
      required: true,
      min: 1,
    },
    language: languageField,
    secrecy: secrecyField,
    subjectId: { kind: 'reference', loose: true, to: 'record', label: { zh: '写的是', en: 'Tells of' } },
    about: {
      kind: 'text',
      label: { zh: '依据', en: 'Written from' },
      help: { zh: '写自哪一份记录的哪一版。', en: 'Which record it tells of, in which version.' },
      max: 300,
    },
    fingerprint: { kind: 'text', label: { zh: '内容指纹', en: 'Print of the content' }, required: true, max: 64 },
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
      label: { zh: '各章内容的指纹', en: 'Prints of the sections' },
      of: {
        section: { kind: 'text', label: { zh: '章节', en: 'Section' }, required: true, max: 40 },
        print: { kind: 'text', label: { zh: '指纹', en: 'Print' }, required: true, max: 64 },
      },
    },
  },
})
