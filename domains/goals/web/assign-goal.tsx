import { Button, Modal } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { isStale, problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { PersonInput } from '#apps/web/ui/fields/person-input.tsx'
import { usePersonName } from '#apps/web/ui/use-people.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { goal } from '../entities/goal.ts'
import styles from './assign-goal.module.css'
import { goalsTexts } from './goals-texts.ts'
import { silent } from './silent.ts'

type Goal = RecordOf<typeof goal>

interface AssignGoalProps {
  record: Goal
  open: boolean
  onClose: () => void
}

/** Names who answers for a goal. */
export function AssignGoal(props: AssignGoalProps) {
  const t = useTexts(goalsTexts)
  return (
    <Modal open={props.open} title={t('assign')} footer={null} onCancel={props.onClose} destroyOnHidden>
      <Choice {...props} />
    </Modal>
  )
}

function Choice({ record, onClose }: AssignGoalProps) {
  const t = useTexts(goalsTexts)
  const common = useTexts(commonTexts)
  const { client } = useWorkspace()
  const [base, setBase] = useState(record)
  const [chosen, setChosen] = useState(record.ownerId)
  const assign = useCommand(client.goals.assignGoal, { ...silent, onDone: onClose })
  const problem = assign.error ? problemOf(assign.error) : null
  const save = () => {
    if (!chosen) return
    const input = { id: base.id, version: base.version, ownerId: chosen }
    assign.mutate(input, { onError: error => setBase(currentOf(error) ?? base) })
  }
  return (
    <div className={styles.form}>
      <label htmlFor={`owner-${base.id}`}>{t('owner')}</label>
      <PersonInput
        id={`owner-${base.id}`}
        field={{ kind: 'person', required: true, label: { zh: t('owner'), en: t('owner') } }}
        value={chosen}
        onChange={person => setChosen(person as string)}
      />
      <p className={styles.refused} role="alert">
        {problem && (isStale(problem) ? <Overtaken owner={base.ownerId} /> : problem.message || common('network'))}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="primary" loading={assign.isPending} disabled={!chosen} onClick={save}>
          {common('save')}
        </Button>
      </div>
    </div>
  )
}

/** The goal as somebody else has just made it. */
function currentOf(error: unknown): Goal | undefined {
  return problemOf(error).current as Goal | undefined
}

function Overtaken({ owner }: { owner: string | null }) {
  const t = useTexts(goalsTexts)
  const common = useTexts(commonTexts)
  const name = usePersonName(owner)
  return t('assignOvertaken', { theirs: owner ? (name ?? '…') : common('nobody') })
}
