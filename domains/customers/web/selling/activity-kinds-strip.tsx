import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { type ActivityKind, activityKinds } from '../../entities/activity-kinds.ts'
import { activityNone } from '../../entities/activity-none.ts'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'
import { type SalesActivity, useActivityForms } from './use-selling.ts'

const KINDS = Object.keys(activityKinds) as ActivityKind[]

interface ActivityKindsStripProps {
  projectId: string
  activities: readonly SalesActivity[]
}

/** The kinds of selling side by side: how often each was done, or why it is not needed. */
export function ActivityKindsStrip({ projectId, activities }: ActivityKindsStripProps) {
  const label = useLabel()
  const found = useRecords(activityNone, { project: projectId, limit: KINDS.length })
  const countOf = (kind: ActivityKind) => activities.filter(one => one.kind === kind).length
  return (
    <ul className={styles.kinds}>
      {KINDS.map(kind => (
        <li key={kind}>
          <p className={styles.soft}>{label(activityKinds[kind])}</p>
          <p className={styles.figure}>{countOf(kind)}</p>
          {countOf(kind) === 0 && found.isSuccess && (
            <None {...{ projectId, kind }} none={found.data.items.find(one => one.kind === kind)} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface NoneProps {
  projectId: string
  kind: ActivityKind
  none: RecordOf<typeof activityNone> | undefined
}

function None({ projectId, kind, none }: NoneProps) {
  const t = useTexts(sellingTexts)
  const label = useLabel()
  const [asking, ask] = useState(false)
  const { declareNone } = useActivityForms()
  const takeBack = useCommand(useWorkspace().client.customers.takeBackActivityNone)
  const { barred } = useWriteIn(projectId, 'customers', none?.ownerId)
  if (none)
    return (
      <div className={styles.soft}>
        {t('noneDeclared', { reason: none.reason })} <Person id={none.createdBy} />{' '}
        <ActionButton
          type="link"
          size="small"
          className={styles.inline}
          reason={barred}
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate(knownOf(none))}
        >
          {t('takeBack')}
        </ActionButton>
      </div>
    )
  return (
    <>
      <ActionButton type="link" size="small" className={styles.inline} reason={barred} onClick={() => ask(true)}>
        {t('none')}
      </ActionButton>
      <ConfirmReason
        open={asking}
        title={t('noneTitle', { kind: label(activityKinds[kind]) })}
        help={t('noneHelp')}
        action={t('none')}
        onConfirm={reason => declareNone({ projectId, kind, reason })}
        onClose={() => ask(false)}
      />
    </>
  )
}
