import { Button } from 'antd'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecord } from '#apps/web/records/use-records.ts'
import { FormDrawer } from '#apps/web/ui/dialog.tsx'
import { focusFirstProblem } from '#apps/web/ui/focus-first-problem.ts'
import { FormRefusal } from '#apps/web/ui/form-refusal.tsx'
import { holdWhileComposing } from '#apps/web/ui/ime.ts'
import { DraftNotice } from '#apps/web/ui/record/draft-notice.tsx'
import { StaleChoice } from '#apps/web/ui/record/stale-choice.tsx'
import { useRecordForm } from '#apps/web/ui/record/use-record-form.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { goal } from '../entities/goal.ts'
import { metric } from '../entities/metric.ts'
import styles from './goal-form.module.css'
import { GoalFormGroup, type GoalFormState } from './goal-form-group.tsx'
import { GROUPS, type GroupField, goalGroups } from './goal-groups.ts'
import { goalsTexts } from './goals-texts.ts'

interface GoalFormProps {
  projectId: string
  /** Changes this goal; makes a new one when left out. */
  record?: RecordOf<typeof goal>
  /** Only these fields, to mend one letter. */
  only?: readonly GroupField[]
  /** The field in which one begins: the one to mend, else the first. */
  begin?: string | undefined
  onClose: () => void
}

/** A goal, letter by letter. */
export function GoalForm({ open, ...props }: GoalFormProps & { open: boolean }) {
  const t = useTexts(goalsTexts)
  const common = useTexts(commonTexts)
  const title = props.record ? `${common('edit')} · ${props.record.statement}` : t('newGoal')
  return (
    <FormDrawer open={open} size={600} title={title} keepsDraft onClose={props.onClose}>
      <GoalFormBody {...props} />
    </FormDrawer>
  )
}

function GoalFormBody({ projectId, record, only, begin = 'statement', onClose }: GoalFormProps) {
  const common = useTexts(commonTexts)
  const id = useId()
  const fields = only ?? Object.values(goalGroups).flat()
  const form = useRecordForm({ entity: goal, record, projectId, fields, onClose })
  useUnitOfMetric(form, record?.metricId ?? null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { currentTarget } = event
    await form.submit()
    focusFirstProblem(currentTarget)
  }
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={holdWhileComposing} noValidate>
      {form.draft && <DraftNotice onTake={form.takeDraft} onDrop={form.dropDraft} />}
      {GROUPS.map(group => (
        <GoalFormGroup key={group} {...{ id, group, form, projectId, begin }} />
      ))}
      <FormRefusal form={form} asked={form.fields.map(([name]) => name)} />
      <div className={styles.buttons}>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={form.busy}>
          {common('save')}
        </Button>
      </div>
      <StaleChoice fields={goal.fields} stale={form.stale} onResolve={form.resolve} onClose={form.leaveStale} />
    </form>
  )
}

/** Whoever chooses a metric has chosen its unit and direction too; both can still be changed. */
function useUnitOfMetric(form: GoalFormState, chosenBefore: string | null): void {
  const chosen = typeof form.values.metricId === 'string' ? form.values.metricId : undefined
  const found = useRecord(metric, chosen).data
  const taken = useRef(chosenBefore)
  const { change, values } = form
  useEffect(() => {
    if (!found || found.id !== chosen || taken.current === found.id) return
    // One field at a time: each change draws the form anew and leads here again.
    if (values.unit !== found.unit) change('unit', found.unit)
    else if (values.direction !== found.direction) change('direction', found.direction)
    else taken.current = found.id
  }, [found, chosen, values, change])
}
