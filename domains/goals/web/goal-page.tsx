import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { RecordPage } from '#apps/web/ui/record/record-page.tsx'
import { goal } from '../entities/goal.ts'
import { GoalPanels } from './goal-panels.tsx'
import { goalsTexts } from './goals-texts.ts'

const FACTS = [
  ...(['statement', 'area', 'subject', 'metricId', 'unit', 'direction', 'baseline', 'target'] as const),
  ...([
    'startsOn',
    'deadline',
    'gapNote',
    'potentialNote',
    'competitionNote',
    'resourceNote',
    'parentId',
    'aimId',
    'aimNote',
    'weight',
    'curve',
    'attentionBelow',
    'failBelow',
  ] as const),
]

/** The page of a goal. */
export function GoalPage() {
  const t = useTexts(goalsTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <RecordPage
      key={id}
      entity={goal}
      id={id}
      facts={FACTS}
      back={record => ({ href: `/projects/${record.projectId}/goals`, label: t('goals') })}
      panels={record => <GoalPanels record={record} />}
    />
  )
}
