import { defineEntity } from '#kernel/entity/entity.ts'

/**
 * A way of working that the company writes itself: a draft that people change, and the versions of it that were
 * published, which the process keeps. Everybody reads them; what a running project goes by never changes here.
 */
export const ownPlaybook = defineEntity({
  type: 'own_playbook',
  prefix: 'opb',
  module: 'playbooks',
  place: 'workspace',
  shared: true,
  path: 'own-playbooks',
  label: { zh: '自建流程', en: 'Own playbook' },
  title: 'name',
  search: ['name', 'nameEn', 'key'],
  list: ['key', 'name', 'state', 'publishedNumber', 'origin', 'updatedAt'],
  editable: [],
  generic: ['remove'],
  staysOnce: 'publishedNumber',
  frozen: { field: 'state', in: ['retired'] },
  unique: [['key']],
  indexes: [['state']],
  fields: {
    key: { kind: 'text', label: { zh: '流程编号', en: 'Playbook id' }, required: true, max: 60 },
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    nameEn: { kind: 'text', label: { zh: '英文名称', en: 'Name in English' }, required: true, max: 200 },
    origin: { kind: 'text', label: { zh: '复制自', en: 'Copied from' }, max: 60 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '草稿', en: 'Draft' },
        published: { zh: '已发布', en: 'Published' },
        retired: { zh: '已停用', en: 'Retired' },
      },
    },
    publishedNumber: { kind: 'integer', label: { zh: '已发布版次', en: 'Published version' }, min: 1 },
    publishedVersionId: {
      kind: 'reference',
      to: 'playbook_version',
      label: { zh: '在用的版本', en: 'Version in use' },
    },
    retiredBecause: { kind: 'note', label: { zh: '停用原因', en: 'Why it was retired' }, max: 2_000 },
    definition: {
      kind: 'note',
      hidden: true,
      label: { zh: '草稿（JSON）', en: 'Draft (JSON)' },
      required: true,
      max: 500_000,
    },
  },
})
