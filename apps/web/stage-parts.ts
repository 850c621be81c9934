import { type ComponentType, lazy } from 'react'
import type { StagePartProps } from './shell/types.ts'

/** What the page of a stage shows below its deliverables, in order. A domain adds its part here and nowhere else. */
export const stageParts: readonly (readonly [name: string, Part: ComponentType<StagePartProps>])[] = [
  ['tasks', lazy(async () => ({ default: (await import('#domains/plan/web/stage-tasks.tsx')).StageTasks }))],
]
