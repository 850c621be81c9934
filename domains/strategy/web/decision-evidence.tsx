import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { DecisionBoardEvidence } from '../contract.ts'
import type { decision } from '../entities/decision.ts'
import styles from './decisions.module.css'
import { LinkInsights } from './link-insights.tsx'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

interface DecisionEvidenceProps {
  record: RecordOf<typeof decision>
  /** Null while it is read. */
  evidence: readonly DecisionBoardEvidence[] | null
}

/** The insights that a decision rests on. They may be added until it is submitted, and taken from a draft only. */
export function DecisionEvidence({ record, evidence }: DecisionEvidenceProps) {
  const t = useTexts(strategyTexts)
  const barred = useBarred(record.projectId)
  const [adding, add] = useState(false)
  const open = record.state === 'draft' || record.state === 'decided'
  const button = (
    <ActionButton size="small" reason={barred ?? (open ? null : t('evidenceFixed'))} onClick={() => add(true)}>
      {t('addEvidence')}
    </ActionButton>
  )
  return (
    <Section title={t('evidence')} aside={button} padded>
      {evidence === null && <Loading lines={2} />}
      {evidence?.length === 0 && <StateTag tone="attention">{t('noEvidence')}</StateTag>}
      <ul className={styles.evidence}>
        {evidence?.map(one => (
          <Line key={one.id} one={one} removable={record.state === 'draft' && barred === null} />
        ))}
      </ul>
      {adding && <LinkInsights record={record} linked={evidence ?? []} onClose={() => add(false)} />}
    </Section>
  )
}

function Line({ one, removable }: { one: DecisionBoardEvidence; removable: boolean }) {
  const t = useTexts(strategyTexts)
  const { client } = useWorkspace()
  const unlink = useCommand(client.strategy.unlinkInsight)
  return (
    <li className={styles.link}>
      <div className={styles.words}>
        {one.claim ? <To href={`/insights/${one.insightId}`}>{one.claim}</To> : t('hidden')}{' '}
        {one.gone && <StateTag tone="attention">{t('insightGone')}</StateTag>}
        {one.note && <p className={styles.soft}>{one.note}</p>}
      </div>
      {removable && (
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('unlink', { claim: one.claim })}
          loading={unlink.isPending}
          onClick={() => unlink.mutate({ id: one.id, version: one.version })}
        />
      )}
    </li>
  )
}
