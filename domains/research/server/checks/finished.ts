import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { natureOf } from '../../rules/nature.ts'
import { type StudyFacts, studyFacts } from './study-facts.ts'

interface Params {
  min: number
  nature?: 'qualitative' | 'quantitative' | undefined
}

/** Are enough studies (of a nature) finished? */
export const finishedCheck = defineCheck<Params, readonly StudyFacts[]>({
  name: 'research.finished',
  label: { zh: '至少完成 {min} 项调研', en: 'At least {min} finished {min|study|studies}' },
  notes: {
    planned: { zh: '还没有开始', en: 'It has not begun' },
    running: { zh: '还在进行', en: 'It is still running' },
    stopped: { zh: '已停止', en: 'It was stopped' },
  },
  params: z.strictObject({
    min: z.int().min(1).max(1_000),
    nature: z.enum(['qualitative', 'quantitative']).optional(),
  }),
  words: {
    nature: {
      label: { zh: '调研性质', en: 'nature of the study' },
      options: { qualitative: { zh: '定性', en: 'qualitative' }, quantitative: { zh: '定量', en: 'quantitative' } },
    },
  },
  reads: ['study'],
  facts: studyFacts,
  judge: (studies, { min, nature }) => {
    const asked = studies.filter(one => nature === undefined || natureOf(one.kind) === nature)
    const finished = asked.filter(one => one.state === 'finished')
    const open = finished.length >= min ? [] : asked.filter(one => one.state !== 'finished')
    return {
      passed: finished.length >= min,
      have: finished.length,
      need: min,
      missing: open
        .slice(0, 20)
        .map(({ id, title, state }) => ({ ...about(id, title), why: { code: state, params: {} } })),
      missingCount: open.length,
      where: { path: 'research/studies' },
      seen: asked.map(({ id, version }) => ({ id, version })),
    }
  },
})

function about(recordId: string, label: string) {
  return { recordId, label, field: 'state' }
}
