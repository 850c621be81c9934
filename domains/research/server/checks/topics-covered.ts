import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { insight } from '../../contract.ts'
import { type InsightFacts, insightFacts, isEvidenced, seenOf } from './insight-facts.ts'

const topicSchema = z.enum(Object.keys(insight.fields.topic.options) as InsightFacts['topic'][])
type Topic = z.infer<typeof topicSchema>

/** Is each topic covered by an insight that rests on something? */
export const topicsCoveredCheck = defineCheck<{ topics: Topic[] }, readonly InsightFacts[]>({
  name: 'research.topics_covered',
  label: { zh: '每个主题都有洞察覆盖', en: 'Every topic is covered by an insight' },
  notes: {
    ...insight.fields.topic.options,
    no_insight: { zh: '还没有这个主题的洞察', en: 'There is no insight on it yet' },
    no_evidence: {
      zh: '有 {count} 条洞察，但都没有证据',
      en: 'It has insights ({count}), but none with evidence',
    },
  },
  params: z.strictObject({ topics: z.array(topicSchema).min(1).max(6) }),
  words: { topics: { options: insight.fields.topic.options } },
  reads: ['insight'],
  facts: insightFacts,
  judge: (insights, { topics }) => {
    const asked = [...new Set(topics)]
    const missing = asked.filter(topic => !insights.some(one => one.topic === topic && isEvidenced(one)))
    return {
      passed: asked.length > 0 && missing.length === 0,
      have: asked.length - missing.length,
      need: asked.length,
      missing: missing.map(topic => uncovered(topic, insights)),
      missingCount: missing.length,
      where: { path: 'research/insights' },
      seen: seenOf(insights.filter(one => asked.includes(one.topic))),
    }
  },
})

/** The label is the topic's code: its words in both languages are among the notes. */
function uncovered(topic: Topic, insights: readonly InsightFacts[]) {
  const count = insights.filter(one => one.topic === topic).length
  const code = count === 0 ? 'no_insight' : 'no_evidence'
  return { label: topic, field: 'topic', why: { code, params: { count } } }
}
