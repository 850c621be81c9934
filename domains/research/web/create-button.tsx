import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { researchTexts } from './research-texts.ts'

interface CreateButtonProps {
  text: 'addStudy' | 'addCompetitor' | 'addTrend' | 'addInsight'
  onClick: () => void
}

/** The main action of a research list; it says why where somebody may not. */
export function CreateButton({ text, onClick }: CreateButtonProps) {
  const t = useTexts(researchTexts)
  const { write } = useRight('research')
  return (
    <ActionButton type="primary" reason={write ? null : t('cannotWrite')} onClick={onClick}>
      {t(text)}
    </ActionButton>
  )
}
