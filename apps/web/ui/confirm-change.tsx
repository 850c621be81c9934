import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import type { Known } from '../records/known.ts'
import { useSeen } from '../records/use-seen.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { ConfirmModal, type ConfirmReasonProps, ReasonForm } from './confirm-reason.tsx'

interface ConfirmChangeProps<D extends Declaration> extends Omit<ConfirmReasonProps, 'onConfirm'> {
  entity: D
  /** What is decided on: as it was when the question was asked. */
  record: RecordOf<D>
  onConfirm: (reason: string, known: Known) => Promise<unknown>
}

/** Asks once for something that is done with a record; who was overtaken sees what has changed before they go on. */
export function ConfirmChange<D extends Declaration>(props: ConfirmChangeProps<D>) {
  return (
    <ConfirmModal {...props}>
      <Question {...props} />
    </ConfirmModal>
  )
}

function Question<D extends Declaration>({ entity, record, onConfirm, ...asked }: ConfirmChangeProps<D>) {
  const { seen, before, send } = useSeen(record)
  return (
    <ReasonForm
      {...asked}
      onConfirm={reason => send(known => onConfirm(reason, known))}
      explanation={before && <ChangedMeanwhile entity={entity} before={before} now={seen} />}
    />
  )
}
