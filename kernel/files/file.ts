import { defineEntity } from '../entity/entity.ts'

/** A file that somebody uploaded. Its bytes lie in the file store under its id. */
export const file = defineEntity({
  type: 'file',
  prefix: 'fil',
  module: 'documents',
  place: 'workspace',
  path: 'files',
  label: { zh: '文件', en: 'File' },
  title: 'name',
  search: ['name'],
  list: ['name', 'size', 'ownerId', 'createdAt'],
  editable: [],
  generic: [],
  indexes: [['sha256']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 255 },
    extension: { kind: 'text', label: { zh: '类型', en: 'Type' }, required: true, max: 10 },
    mime: { kind: 'text', label: { zh: '内容类型', en: 'Content type' }, required: true, max: 100 },
    size: { kind: 'integer', label: { zh: '大小（字节）', en: 'Size in bytes' }, required: true, min: 0 },
    sha256: { kind: 'text', label: { zh: '校验值', en: 'SHA-256' }, required: true, max: 64 },
  },
})
