import { defineEntity } from '#kernel/entity/entity.ts'

/** A firm (or a person) that buys, may buy or has bought. */
export const customer = defineEntity({
  type: 'customer',
  prefix: 'cus',
  module: 'customers',
  place: 'workspace',
  path: 'customers',
  label: { zh: '客户', en: 'Customer' },
  title: 'name',
  search: ['name', 'shortName', 'uscc', 'phone'],
  list: ['name', 'state', 'grade', 'industry', 'region', 'phone', 'ownerId', 'updatedAt'],
  editable: [
    ...(['name', 'shortName', 'uscc', 'industry', 'size', 'region', 'grade', 'source', 'parentId'] as const),
    ...(['phone', 'email', 'website', 'address', 'profile', 'needs', 'tags'] as const),
  ],
  generic: ['create', 'update', 'remove'],
  indexes: [['name'], ['nameKey'], ['uscc'], ['phone'], ['parentId']],
  fields: {
    name: { kind: 'text', label: { zh: '客户名称', en: 'Name' }, required: true, max: 200 },
    shortName: { kind: 'text', label: { zh: '简称', en: 'Short name' }, max: 60 },
    uscc: {
      kind: 'text',
      label: { zh: '统一社会信用代码', en: 'Unified social credit code' },
      help: { zh: '18 位；校验不符只提示，不阻止保存。', en: '18 characters; a failing check digit is only a hint.' },
      max: 40,
    },
    industry: { kind: 'text', label: { zh: '行业', en: 'Industry' }, max: 100 },
    size: {
      kind: 'choice',
      label: { zh: '规模', en: 'Size' },
      options: {
        micro: { zh: '微型（不足 20 人）', en: 'Micro (under 20)' },
        small: { zh: '小型（20–299 人）', en: 'Small (20–299)' },
        medium: { zh: '中型（300–999 人）', en: 'Medium (300–999)' },
        large: { zh: '大型（1000 人以上）', en: 'Large (1,000 and more)' },
      },
    },
    region: { kind: 'text', label: { zh: '地区', en: 'Region' }, max: 100 },
    grade: {
      kind: 'choice',
      label: { zh: '客户级别', en: 'Grade' },
      options: {
        a: { zh: 'A 重点', en: 'A key' },
        b: { zh: 'B 重要', en: 'B important' },
        c: { zh: 'C 一般', en: 'C normal' },
        d: { zh: 'D 观察', en: 'D watched' },
      },
    },
    source: { kind: 'text', label: { zh: '来源', en: 'Source' }, max: 100 },
    parentId: { kind: 'reference', to: 'customer', label: { zh: '上级单位', en: 'Parent' } },
    phone: { kind: 'text', label: { zh: '电话', en: 'Phone' }, max: 60 },
    email: { kind: 'text', label: { zh: '邮箱', en: 'E-mail' }, max: 254 },
    website: { kind: 'text', label: { zh: '网站', en: 'Website' }, max: 300 },
    address: { kind: 'text', label: { zh: '地址', en: 'Address' }, max: 300 },
    profile: { kind: 'note', label: { zh: '概况', en: 'Profile' }, max: 5000 },
    needs: { kind: 'note', label: { zh: '需求', en: 'Needs' }, max: 5000 },
    tags: { kind: 'tags', label: { zh: '标签', en: 'Tags' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'prospect',
      options: {
        prospect: { zh: '潜在', en: 'Prospect' },
        active: { zh: '合作中', en: 'Active' },
        dormant: { zh: '沉睡', en: 'Dormant' },
        lost: { zh: '流失', en: 'Lost' },
      },
    },
    nameKey: { kind: 'text', label: { zh: '查重名', en: 'Name for comparison' }, max: 200 },
  },
})
