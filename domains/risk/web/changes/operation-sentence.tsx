import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { changeRequest } from '../../entities/change-request.ts'
import type { Operation } from '../../rules/operation-rows.ts'
import { changeTexts } from './change-texts.ts'
import styles from './changes.module.css'
import { useSignedAmount } from './effect-line.tsx'
import { useStageNames } from './use-changes.ts'

interface OperationSentenceProps {
  row: Operation
  projectId: string
}

/** A row as a sentence: what is done with which task or line. */
export function OperationSentence({ row, projectId }: OperationSentenceProps) {
  const label = useLabel()
  return (
    <>
      <span className={styles.soft}>{label(changeRequest.fields.operations.of.kind.options[row.kind])}</span>{' '}
      {row.taskId && <Reference type="task" id={row.taskId} />}
      {row.title && <strong>{row.title}</strong>}
      {row.lineId && <Reference type="budget_line" id={row.lineId} />}
      {row.item && (
        <strong>
          {row.item} · {row.month}
        </strong>
      )}{' '}
      <Details row={row} projectId={projectId} />
    </>
  )
}

function Details({ row, projectId }: OperationSentenceProps) {
  const t = useTexts(changeTexts)
  const amount = useSignedAmount()
  const stages = useStageNames(projectId)
  const { start, finish, shiftDays, days } = row
  switch (row.kind) {
    case 'move':
      return <>{finish ? t('movedUntil', { start, finish }) : t('moved', { start })}</>
    case 'shift': {
      const count = shiftDays ?? 0
      return <>{count < 0 ? t('shiftedAhead', { count: -count }) : t('shifted', { count })}</>
    }
    case 'duration':
      return <>{t('takes', { count: days ?? 0 })}</>
    case 'add': {
      const stage = stages.get(row.stageKey ?? '') ?? row.stageKey
      return (
        <>
          {t('added', { stage, start, count: days ?? 0 })} {row.ownerId && <Person id={row.ownerId} />}
        </>
      )
    }
    case 'money':
      return <span className={styles.figure}>{amount(row.amount ?? '0')}</span>
    case 'cancel':
      return null
  }
}
