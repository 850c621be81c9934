import { countedDeliverable } from '#domains/process/reads.ts'
import { adjustment, lesson } from '../../contract.ts'

/** Lessons of the iteration are done when they are published. */
export const lessonsDeliverable = countedDeliverable(lesson, {
  done: 'published',
  words: { zh: '{count} 条，已发布 {done} 条', en: '{count} {count|lesson|lessons}, {done} of them published' },
})

/** Adjustments of the iteration are done when they are decided; withdrawn ones do not count. */
export const adjustmentsDeliverable = countedDeliverable(adjustment, {
  ...{ done: 'decided', gone: 'withdrawn' },
  words: { zh: '{count} 项，已决定 {done} 项', en: '{count} {count|adjustment|adjustments}, {done} of them decided' },
})
