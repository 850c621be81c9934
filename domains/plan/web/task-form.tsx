import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import type { DateField, PersonField } from '#kernel/entity/field.ts'
import type { ScheduledTask } from '../contract.ts'
import { task } from '../entities/task.ts'
import { taskLink } from '../entities/task-link.ts'
import { planTexts } from './plan-texts.ts'
import { useTaskForms } from './use-task-commands.ts'

export type TaskVerb = 'move' | 'assign' | 'finish' | 'reopen' | 'cancel' | 'link'

interface TaskFormProps {
  task: ScheduledTask
  title: string
  verb: TaskVerb | null
  onClose: () => void
}

const { start, finish, doneOn } = task.fields
export const owner: PersonField = { kind: 'person', label: { zh: '负责人', en: 'Owner' } }
export const laterFinish: DateField = { kind: 'date', label: finish.label }

/** Asks for what a task's command needs: a date, a person, a reason. */
export function TaskForm(props: TaskFormProps) {
  const { verb } = props
  if (verb === 'reopen' || verb === 'cancel') return <ReasonForm {...props} verb={verb} />
  return <FieldsForm {...props} />
}

function ReasonForm({ task: one, title, verb, onClose }: TaskFormProps & { verb: 'reopen' | 'cancel' }) {
  const t = useTexts(planTexts)
  const forms = useTaskForms()
  return (
    <ConfirmReason
      open
      title={`${t(verb)} · ${title}`}
      help={t(verb === 'cancel' ? 'cancelHelp' : 'reopenHelp')}
      action={t(verb)}
      danger={verb === 'cancel'}
      onConfirm={reason => forms[verb]({ id: one.id, reason })}
      onClose={onClose}
    />
  )
}

function FieldsForm({ task: one, title, verb, onClose }: TaskFormProps) {
  const t = useTexts(planTexts)
  const today = useToday()
  const forms = useTaskForms()
  const { id } = one
  const shared = { projectId: one.projectId, onClose }
  const head = (name: TaskVerb) => ({ title: `${t(name)} · ${title}`, action: t(name), open: verb === name })
  return (
    <>
      <CommandForm
        {...{ ...shared, ...head('move') }}
        help={t('moveHelp', { days: one.days })}
        fields={{ start, finish: laterFinish }}
        initial={{ start: one.start }}
        onSubmit={values => forms.move({ id, ...datesIn(values) })}
      />
      <CommandForm
        {...{ ...shared, ...head('assign') }}
        fields={{ ownerId: owner }}
        initial={{ ownerId: one.ownerId }}
        onSubmit={values => forms.assign({ id, ownerId: values.ownerId })}
      />
      <CommandForm
        {...{ ...shared, ...head('finish') }}
        fields={{ on: { ...doneOn, required: true } }}
        initial={{ on: today }}
        onSubmit={values => forms.finish({ id, on: values.on })}
      />
      <CommandForm
        {...{ ...shared, ...head('link') }}
        fields={{ predecessorId: taskLink.fields.predecessorId, lagDays: taskLink.fields.lagDays }}
        initial={{ lagDays: 0 }}
        onSubmit={values => forms.link({ ...values, successorId: id })}
      />
    </>
  )
}

/** A finish that is left out is not sent: null would be no date. */
export function datesIn(values: { start: string; finish: string | null }): { start: string; finish?: string } {
  return { start: values.start, ...(values.finish !== null && { finish: values.finish }) }
}
