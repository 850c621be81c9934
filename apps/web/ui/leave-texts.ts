import { defineTexts } from '../i18n/define-texts.ts'

export const leaveTexts = defineTexts('leave', {
  leave: { zh: '离开', en: 'Leave' },
  stay: { zh: '留在这里', en: 'Stay here' },
})
