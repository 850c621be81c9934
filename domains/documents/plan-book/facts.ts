import type { budget, budgetLine, fundingSource } from '#domains/budget/contract.ts'
import type { campaign } from '#domains/campaigns/contract.ts'
import type { scopeItem } from '#domains/charter/contract.ts'
import type { cashFlow, feasibilityDimension, feasibilityStudy } from '#domains/feasibility/contract.ts'
import type { aim, goal, metric } from '#domains/goals/contract.ts'
import type { task } from '#domains/plan/contract.ts'
import type { project } from '#domains/process/contract.ts'
import type { competitor, dataSet, insight, insightEvidence, study, trend } from '#domains/research/contract.ts'
import type { decision, decisionEvidence, SegmentRanking, swotCross, swotItem } from '#domains/strategy/contract.ts'
import type { decisionRule, orgUnit } from '#domains/team/contract.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'

type All<D extends Declaration> = readonly RecordOf<D>[]

/** Everything that a plan book is written from, as it stands in one iteration of a project. */
export interface PlanBookFacts {
  readonly language: 'zh' | 'en'
  readonly secrecy: 'public' | 'internal' | 'secret'
  readonly today: string
  /** When it is written, ISO 8601 in UTC. */
  readonly at: string
  readonly company: string
  readonly currency: string
  readonly author: string
  readonly number: number
  readonly earlier: readonly EarlierVersion[]
  readonly project: RecordOf<typeof project>
  readonly people: ReadonlyMap<string, string>
  /** The names of the playbook's stages. */
  readonly stages: ReadonlyMap<string, { zh: string; en: string }>
  /** What the playbook's stages make, as 'segment' or 'decision:price'. Without anything else the plan book can do. */
  readonly asked: ReadonlySet<string>
  readonly aims: All<typeof aim>
  readonly goals: All<typeof goal>
  readonly metrics: All<typeof metric>
  readonly studies: All<typeof study>
  readonly competitors: All<typeof competitor>
  readonly trends: All<typeof trend>
  readonly dataSets: All<typeof dataSet>
  readonly insights: All<typeof insight>
  readonly evidence: All<typeof insightEvidence>
  readonly swot: All<typeof swotItem>
  readonly crosses: All<typeof swotCross>
  readonly segments: SegmentRanking['segments']
  readonly decisions: All<typeof decision>
  readonly decisionEvidence: All<typeof decisionEvidence>
  readonly scope: All<typeof scopeItem>
  /** The newest study of the iteration. */
  readonly feasibility: FeasibilityFacts | null
  readonly units: All<typeof orgUnit>
  readonly decisionRules: All<typeof decisionRule>
  readonly campaigns: All<typeof campaign>
  readonly tasks: All<typeof task>
  readonly budget: RecordOf<typeof budget> | null
  readonly lines: All<typeof budgetLine>
  readonly sources: All<typeof fundingSource>
}

export interface FeasibilityFacts {
  readonly study: RecordOf<typeof feasibilityStudy>
  readonly dimensions: All<typeof feasibilityDimension>
  readonly flows: All<typeof cashFlow>
}

export interface EarlierVersion {
  readonly number: number
  readonly iteration: number
  readonly on: string
  readonly author: string
  readonly state: string
}
