import { useLocale } from '#apps/web/i18n/locale.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import styles from './segments.module.css'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

/** Criteria that most scorings of segments use; the weights are a start, to be changed. */
const USUAL = [
  { zh: '规模', en: 'Size', weight: 25 },
  { zh: '增长', en: 'Growth', weight: 20 },
  { zh: '利润', en: 'Margin', weight: 20 },
  { zh: '竞争', en: 'Competition', weight: 15 },
  { zh: '能否触达', en: 'Reach', weight: 20 },
] as const

/** Says what criteria are for, and offers the usual ones. */
export function UsualCriteria({ projectId }: { projectId: string }) {
  const t = useTexts(strategyTexts)
  const locale = useLocale()
  const barred = useBarred(projectId)
  const { client } = useWorkspace()
  const make = useCommand(async () => {
    for (const one of USUAL) {
      const name = locale === 'en' ? one.en : one.zh
      await client.strategy.segmentCriterion.create({ projectId, name, weight: one.weight })
    }
  })
  return (
    <div className={styles.usual}>
      <p>{t('noCriteria')}</p>
      <ActionButton reason={barred} loading={make.isPending} onClick={() => make.mutate(undefined)}>
        {t('usualCriteria')}
      </ActionButton>
    </div>
  )
}
