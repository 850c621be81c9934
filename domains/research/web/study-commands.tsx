import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { study } from '../entities/study.ts'
import { finishGaps } from '../rules/finish-gaps.ts'
import { researchTexts } from './research-texts.ts'

type Study = RecordOf<typeof study>

/** What can be done with a study in its state; what cannot yet says why. */
export function StudyCommands({ record }: { record: Study }) {
  const t = useTexts(researchTexts)
  const { client } = useWorkspace()
  const { barred } = useWriteIn(record.projectId, 'research', record.ownerId)
  const start = useCommand(client.research.startStudy)
  const finish = useCommand(client.research.finishStudy)
  const [asking, ask] = useState<'stop' | 'reopen' | null>(null)
  const known = knownOf(record)
  const over = record.state === 'finished' || record.state === 'stopped'
  const [gap] = finishGaps(record)
  return (
    <>
      <ActionButton reason={barred} onClick={() => ask(over ? 'reopen' : 'stop')}>
        {over ? t('reopen') : t('stop')}
      </ActionButton>
      {record.state === 'planned' && (
        <ActionButton type="primary" reason={barred} loading={start.isPending} onClick={() => start.mutate(known)}>
          {t('start')}
        </ActionButton>
      )}
      {record.state === 'running' && (
        <ActionButton
          type="primary"
          reason={barred ?? (gap ? t(`gap_${gap}`) : null)}
          loading={finish.isPending}
          onClick={() => finish.mutate(known)}
        >
          {t('finish')}
        </ActionButton>
      )}
      {asking && <AskReason asking={asking} record={record} onClose={() => ask(null)} />}
    </>
  )
}

interface AskReasonProps {
  asking: 'stop' | 'reopen'
  record: Study
  onClose: () => void
}

function AskReason({ asking, record, onClose }: AskReasonProps) {
  const t = useTexts(researchTexts)
  const { client } = useWorkspace()
  const stopping = asking === 'stop'
  // A refusal is shown in the dialog, which waits for the answer.
  const run = useCommand(stopping ? client.research.stopStudy : client.research.reopenStudy, { onRefused: () => {} })
  return (
    <ConfirmChange
      open
      entity={study}
      record={record}
      danger={stopping}
      title={stopping ? t('stopTitle') : t('reopenTitle')}
      help={stopping ? t('stopHelp') : t('reopenHelp')}
      action={stopping ? t('stop') : t('reopen')}
      onConfirm={(reason, known) => run.mutateAsync({ ...known, reason })}
      onClose={onClose}
    />
  )
}
