import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { executionNone } from '../../entities/execution-none.ts'
import styles from './execution.module.css'
import { executionTexts } from './execution-texts.ts'

type None = RecordOf<typeof executionNone>

interface DeclaredNoneProps {
  projectId: string
  kind: None['kind']
  iteration: number | undefined
  /** Is there no work of the kind? Only then somebody may say that there is none. */
  empty: boolean
}

/** That an iteration does nothing of a kind: who said so and why, or the way to say it. */
export function DeclaredNone({ projectId, kind, iteration, empty }: DeclaredNoneProps) {
  const t = useTexts(executionTexts)
  const label = useLabel()
  const { campaigns } = useWorkspace().client
  const declare = useSend()(campaigns.declareNone)
  const [asking, ask] = useState(false)
  const { barred } = useWriteIn(projectId, 'campaigns', undefined, iteration)
  const query = { project: projectId, iteration, limit: 20 }
  const found = useRecords(executionNone, query, { enabled: iteration !== undefined })
  const none = found.data?.items.find(one => one.kind === kind)
  if (none) return <Notice none={none} />
  if (!empty || !found.isSuccess || barred?.never) return null
  return (
    <p className={styles.declare}>
      <ActionButton reason={barred} onClick={() => ask(true)}>
        {t('none')}
      </ActionButton>
      <ConfirmReason
        open={asking}
        title={t('noneTitle', { kind: label(executionNone.fields.kind.options[kind]) })}
        help={t('noneHelp')}
        action={t('none')}
        onConfirm={reason => declare({ projectId, kind, reason })}
        onClose={() => ask(false)}
      />
    </p>
  )
}

function Notice({ none }: { none: None }) {
  const t = useTexts(executionTexts)
  const { campaigns } = useWorkspace().client
  const takeBack = useCommand(campaigns.takeBackNone)
  const { barred } = useWriteIn(none.projectId, 'campaigns', none.ownerId, none.iteration)
  return (
    <div className={styles.notice} role="note">
      <span className={styles.words}>
        {t('noneDeclared', { reason: none.reason })} <Person id={none.createdBy} />
      </span>
      <ActionButton
        size="small"
        reason={barred}
        loading={takeBack.isPending}
        onClick={() => takeBack.mutate(knownOf(none))}
      >
        {t('takeBack')}
      </ActionButton>
    </div>
  )
}
