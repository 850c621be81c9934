import type { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { RankedSegment } from '../contract.ts'
import { channelCriterion } from '../entities/channel-criterion.ts'
import type { channelOption } from '../entities/channel-option.ts'
import { channelScore } from '../entities/channel-score.ts'
import type { segment } from '../entities/segment.ts'
import { segmentCriterion } from '../entities/segment-criterion.ts'
import { segmentScore } from '../entities/segment-score.ts'

export type ScoredItem = RecordOf<typeof segment> | RecordOf<typeof channelOption>
export type Criterion = RecordOf<typeof segmentCriterion> | RecordOf<typeof channelCriterion>

export interface ScoredRow {
  readonly item: ScoredItem
  readonly scores: RankedSegment['scores']
  readonly mean: string | null
  readonly rank: number | null
}
export interface ScoredTable {
  readonly iteration: number
  readonly criteria: readonly Criterion[]
  readonly rows: readonly ScoredRow[]
}

interface Cell {
  readonly criterionId: string
  readonly version: number | null
  readonly score: number | null
  readonly reason: string | null
}
interface Choice {
  readonly id: string
  readonly version: number
  readonly reason: string
}
type Client = ReturnType<typeof useWorkspace>['client']

/** What is scored in a table: what it is called, and the commands that score and choose it. */
export interface ScoringKind {
  readonly name: 'segment' | 'channel'
  readonly path: 'segments' | 'channel-options'
  readonly criterion: typeof segmentCriterion | typeof channelCriterion
  readonly scoreFields: typeof segmentScore.fields | typeof channelScore.fields
  readonly texts: {
    readonly chosen: 'target' | 'channelChosen'
    readonly choose: 'chooseSegment' | 'chooseChannel'
    readonly chooseHelp: 'chooseSegmentHelp' | 'chooseChannelHelp'
    readonly unchoose: 'unchooseSegment' | 'unchooseChannel'
  }
  readonly score: (client: Client, id: string, cell: Cell) => Promise<unknown>
  readonly choose: (client: Client, choice: Choice) => Promise<unknown>
  readonly unchoose: (client: Client, choice: Choice) => Promise<unknown>
}

export const SEGMENTS: ScoringKind = {
  name: 'segment',
  path: 'segments',
  criterion: segmentCriterion,
  scoreFields: segmentScore.fields,
  texts: {
    chosen: 'target',
    choose: 'chooseSegment',
    chooseHelp: 'chooseSegmentHelp',
    unchoose: 'unchooseSegment',
  },
  score: ({ strategy }, segmentId, cell) => strategy.scoreSegment({ segmentId, scores: [cell] }),
  choose: ({ strategy }, choice) => strategy.chooseSegment(choice),
  unchoose: ({ strategy }, choice) => strategy.unchooseSegment(choice),
}

export const CHANNELS: ScoringKind = {
  name: 'channel',
  path: 'channel-options',
  criterion: channelCriterion,
  scoreFields: channelScore.fields,
  texts: {
    chosen: 'channelChosen',
    choose: 'chooseChannel',
    chooseHelp: 'chooseChannelHelp',
    unchoose: 'unchooseChannel',
  },
  score: ({ strategy }, channelId, cell) => strategy.scoreChannel({ channelId, scores: [cell] }),
  choose: ({ strategy }, choice) => strategy.chooseChannel(choice),
  unchoose: ({ strategy }, choice) => strategy.unchooseChannel(choice),
}
