import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { DecisionBoardEvidence } from '../contract.ts'
import type { decision } from '../entities/decision.ts'
import styles from './decisions.module.css'
import { strategyTexts } from './strategy-texts.ts'
import { useProjectInsights } from './use-strategy.ts'

interface LinkInsightsProps {
  record: RecordOf<typeof decision>
  linked: readonly DecisionBoardEvidence[]
  onClose: () => void
}

/** Marks which insights of the project a decision rests on. */
export function LinkInsights({ record, linked, onClose }: LinkInsightsProps) {
  const t = useTexts(strategyTexts)
  const { client } = useWorkspace()
  const insights = useProjectInsights(record.projectId)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const link = useCommand(
    async (ids: readonly string[]) => {
      for (const insightId of ids) await client.strategy.linkInsight({ decisionId: record.id, insightId })
    },
    { onDone: onClose },
  )
  const known = new Set(linked.map(one => one.insightId))
  const offered = (insights.data ?? []).filter(one => !known.has(one.insight.id))
  return (
    <Dialog open title={t('addEvidence')} footer={null} width={640} onCancel={onClose}>
      <div className={styles.form}>
        {insights.isPending && <Loading />}
        {insights.isSuccess && offered.length === 0 && <p className={styles.soft}>{t('noInsightsLeft')}</p>}
        <Checkbox.Group
          className={styles.choices}
          value={[...chosen]}
          options={offered.map(({ insight }) => ({ value: insight.id, label: insight.claim }))}
          onChange={ids => setChosen(ids as string[])}
        />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            type="primary"
            disabled={chosen.length === 0}
            loading={link.isPending}
            onClick={() => link.mutate(chosen)}
          >
            {t('addEvidence')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
