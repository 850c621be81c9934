import { defineTexts } from '../define-texts.ts'

export const writeAsWordTexts = defineTexts('write-as-word', {
  write: { zh: '导出 Word', en: 'Write as Word' },
})
