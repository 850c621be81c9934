import { defineTexts } from '../define-texts.ts'

export const tourTexts = defineTexts('tour', {
  step: { zh: '第 {at} 步，共 {of} 步', en: 'Step {at} of {of}' },
  next: { zh: '下一步', en: 'Next' },
  back: { zh: '上一步', en: 'Back' },
  end: { zh: '结束导览', en: 'End the tour' },
  done: { zh: '知道了', en: 'Got it' },
})
