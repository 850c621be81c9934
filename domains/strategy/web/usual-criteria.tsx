import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import styles from './segments.module.css'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

interface UsualCriteriaProps {
  projectId: string
  of: 'segments' | 'channels'
}

/** Says what criteria are for, and offers the usual ones. */
export function UsualCriteria({ projectId, of }: UsualCriteriaProps) {
  const t = useTexts(strategyTexts)
  const barred = useBarred(projectId)
  const { client } = useWorkspace()
  const { setUsualCriteria, setUsualChannelCriteria } = client.strategy
  const set = useCommand(of === 'segments' ? setUsualCriteria : setUsualChannelCriteria)
  return (
    <div className={styles.usual}>
      <p>{t(of === 'segments' ? 'noCriteria' : 'noChannelCriteria')}</p>
      <ActionButton reason={barred} loading={set.isPending} onClick={() => set.mutate({ projectId })}>
        {t('usualCriteria')}
      </ActionButton>
    </div>
  )
}
