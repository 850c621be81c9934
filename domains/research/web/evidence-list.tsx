import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { hrefOfRecord } from '#apps/web/ui/record-href.ts'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { BoardEvidence } from '../contract.ts'
import { insightEvidence } from '../entities/insight-evidence.ts'
import styles from './research.module.css'
import { researchTexts } from './research-texts.ts'

interface EvidenceListProps {
  evidence: readonly BoardEvidence[]
  /** With the way to take each away. */
  editable?: boolean
}

/** What an insight rests on. What does not count yet says so; nothing at all says so too. */
export function EvidenceList({ evidence, editable = false }: EvidenceListProps) {
  const t = useTexts(researchTexts)
  if (evidence.length === 0) return <StateTag tone="attention">{t('noEvidence')}</StateTag>
  return (
    <ul className={styles.evidence}>
      {evidence.map(one => (
        <Evidence key={one.id} one={one} editable={editable} />
      ))}
    </ul>
  )
}

function Evidence({ one, editable }: { one: BoardEvidence; editable: boolean }) {
  const t = useTexts(researchTexts)
  const label = useLabel()
  const { client } = useWorkspace()
  const unlink = useCommand(client.research.unlinkEvidence)
  const title = one.title || t('hidden')
  return (
    <li className={styles.proof}>
      <div>
        <span className={styles.soft}>{label(insightEvidence.fields.kind.options[one.kind])}</span> <Target one={one} />
        {one.weakness && <StateTag tone="attention">{t(`weak_${one.weakness}`)}</StateTag>}
        {one.note && <p className={styles.soft}>{one.note}</p>}
      </div>
      {editable && (
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('unlinkNamed', { title })}
          title={t('unlink')}
          loading={unlink.isPending}
          onClick={() => unlink.mutate({ id: one.id, version: one.version })}
        />
      )}
    </li>
  )
}

function Target({ one }: { one: BoardEvidence }) {
  const t = useTexts(researchTexts)
  if (one.kind === 'citation')
    return (
      <>
        {one.url ? (
          <a href={one.url} target="_blank" rel="noreferrer noopener">
            {one.title}
          </a>
        ) : (
          one.title
        )}
        {one.date && <span className={styles.soft}> {one.date}</span>}
      </>
    )
  if (!one.recordId) return <span className={styles.soft}>{t('hidden')}</span>
  return <To href={hrefOfRecord(one.kind, one.recordId)}>{one.title}</To>
}
