import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { researchTexts } from './research-texts.ts'

interface CreateButtonProps {
  projectId: string
  text: 'addStudy' | 'addDataSet' | 'addCompetitor' | 'addTrend' | 'addFactor' | 'addOpportunity' | 'addInsight'
  onClick: () => void
}

/** The main action of a research list; it says why where somebody may not. */
export function CreateButton({ projectId, text, onClick }: CreateButtonProps) {
  const t = useTexts(researchTexts)
  const { barred } = useWriteIn(projectId, 'research')
  return (
    <ActionButton type="primary" reason={barred} onClick={onClick}>
      {t(text)}
    </ActionButton>
  )
}
