import { defineEntity } from '#kernel/entity/entity.ts'

/** A file that belongs to a project: whoever may read the project's documents may download it. */
export const projectFile = defineEntity({
  type: 'project_file',
  prefix: 'pfl',
  module: 'documents',
  place: 'project',
  path: 'project-files',
  label: { zh: '项目文件', en: 'Project file' },
  title: 'name',
  search: ['name'],
  list: ['name', 'extension', 'size', 'createdBy', 'createdAt'],
  editable: ['name'],
  generic: ['update', 'remove'],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 255 },
    extension: { kind: 'text', label: { zh: '类型', en: 'Type' }, required: true, max: 10 },
    size: { kind: 'integer', label: { zh: '大小（字节）', en: 'Size in bytes' }, required: true, min: 0 },
    fileId: { kind: 'reference', to: 'file', label: { zh: '文件', en: 'File' }, required: true },
  },
})
