import { defineTexts } from '../i18n/define-texts.ts'

export const leaveTexts = defineTexts('leave', {
  leave: { zh: '离开', en: 'Leave' },
  drop: { zh: '不保存，关闭', en: 'Close without saving' },
  goOn: { zh: '继续填写', en: 'Keep editing' },
  stay: { zh: '留在这里', en: 'Stay here' },
})
