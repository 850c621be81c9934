import { defineDeliverable } from '#domains/process/reads.ts'
import { type StudyFacts, studyFacts } from '../checks/study-facts.ts'

/** How many studies there are, and how many of them are finished; a stopped one is no longer awaited. */
export const studiesDeliverable = defineDeliverable<readonly StudyFacts[]>({
  type: 'study',
  notes: {
    finished: { zh: '{count} 项调研，{done} 项完成', en: '{done} of {count} {count|study|studies} finished' },
    stopped: {
      zh: '{count} 项调研，{done} 项完成，另有 {stopped} 项停止',
      en: '{done} of {count} {count|study|studies} finished, {stopped} more stopped',
    },
  },
  facts: studyFacts,
  summarise: studies => {
    const done = studies.filter(one => one.state === 'finished').length
    const stopped = studies.filter(one => one.state === 'stopped').length
    const count = studies.length - stopped
    const code = stopped > 0 ? 'stopped' : 'finished'
    return { count, done, line: studies.length === 0 ? null : { code, params: { count, done, stopped } } }
  },
})
