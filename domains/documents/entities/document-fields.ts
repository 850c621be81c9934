import type { ChoiceField } from '#kernel/entity/field.ts'

/** Who may see a document; stands on its cover and at the head of every page. */
export const secrecyField = {
  kind: 'choice',
  label: { zh: '密级', en: 'Classification' },
  help: {
    zh: '印在封面和每一页的页眉上。',
    en: 'Stands on the cover and at the head of every page.',
  },
  initial: 'internal',
  options: {
    public: { zh: '公开', en: 'Public' },
    internal: { zh: '内部', en: 'Internal' },
    secret: { zh: '商业秘密', en: 'Trade secret' },
  },
} as const satisfies ChoiceField

export const languageField = {
  kind: 'choice',
  label: { zh: '语言', en: 'Language' },
  required: true,
  options: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } },
} as const satisfies ChoiceField
