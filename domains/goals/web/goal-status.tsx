import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import type { GoalCard } from '../contract.ts'
import { goal } from '../entities/goal.ts'
import { goalsTexts } from './goals-texts.ts'

type Status = NonNullable<GoalCard['standing']>['status']

const TONES = {
  undefined: 'neutral',
  not_started: 'neutral',
  no_data: 'attention',
  on_track: 'passed',
  attention: 'attention',
  off_track: 'failed',
  reached: 'passed',
  missed: 'failed',
} satisfies Record<Status, Tone>

/** How a goal stands against its curve. */
export function GoalStatus({ card }: { card: GoalCard }) {
  const t = useTexts(goalsTexts)
  const status = card.standing?.status ?? 'undefined'
  return (
    <StateTag tone={TONES[status]} dot>
      {t(`status_${status}`)}
    </StateTag>
  )
}

const STATES = { draft: 'neutral', agreed: 'passed', dropped: 'failed' } satisfies Record<string, Tone>

/** Whether the sponsor has agreed it. */
export function GoalState({ state }: { state: GoalCard['goal']['state'] }) {
  const label = useLabel()
  return <StateTag tone={STATES[state]}>{label(goal.fields.state.options[state])}</StateTag>
}
