import type { Label } from '#kernel/entity/field.ts'

/** The five sides from which a project is looked at, in the order in which they are shown. */
export const dimensionKinds = {
  technical: { zh: '技术可行性', en: 'Technical' },
  economic: { zh: '经济可行性', en: 'Economic' },
  market: { zh: '市场可行性', en: 'Market' },
  legal: { zh: '法律可行性', en: 'Legal' },
  environmental: { zh: '环境可行性', en: 'Environmental' },
} as const satisfies Record<string, Label>

export type DimensionKind = keyof typeof dimensionKinds
export const DIMENSION_KINDS = Object.keys(dimensionKinds) as readonly DimensionKind[]

/** What is asked of each side to begin with; the words may be changed. */
export const usualQuestions = {
  technical: {
    zh: '做得出来吗？需要的技术、设备和人，我们有没有，或能不能按时得到？',
    en: 'Can it be done? Do we have the technology, equipment and people, or can we get them in time?',
  },
  economic: {
    zh: '划算吗？投入多少，多久收回，最怕哪个数字变坏？',
    en: 'Does it pay? How much goes in, when is it back, and which figure would hurt most?',
  },
  market: {
    zh: '有人买吗？需求有多大，对手会怎样反应？',
    en: 'Will it be bought? How large is the demand, and how will competitors respond?',
  },
  legal: {
    zh: '允许吗？要哪些许可、资质和合同，广告和数据怎样合规？',
    en: 'Is it allowed? Which permits, qualifications and contracts does it need, and what do the rules on advertising and data ask?',
  },
  environmental: {
    zh: '对环境和周围的人有什么影响，怎样减轻？',
    en: 'What does it do to the environment and the people around, and how is that kept small?',
  },
} as const satisfies Record<DimensionKind, Label>
