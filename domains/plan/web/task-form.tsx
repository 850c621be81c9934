import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { ANY_OWNER } from '#apps/web/ui/usual-fields.ts'
import type { DateField } from '#kernel/entity/field.ts'
import type { TaskRecord } from '../contract.ts'
import { task } from '../entities/task.ts'
import { taskLink } from '../entities/task-link.ts'
import { planTexts } from './plan-texts.ts'
import { useTaskForms } from './use-task-commands.ts'

export type TaskVerb = 'plan' | 'move' | 'assign' | 'finish' | 'report' | 'reopen' | 'cancel' | 'link'

interface TaskFormProps {
  task: TaskRecord
  title: string
  verb: TaskVerb | null
  onClose: () => void
}

const { start, finish, doneOn, days, role, load, needsNothing, progress } = task.fields
const PLAN = { days: { ...days, min: 1 }, role, load, needsNothing }
const PLAN_MILESTONE = { role, needsNothing }
const ON = { zh: '截至哪天', en: 'As of' }
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
    <ConfirmChange
      open
      entity={task}
      record={one}
      title={`${t(verb)} · ${title}`}
      help={t(verb === 'cancel' ? 'cancelHelp' : 'reopenHelp')}
      action={t(verb)}
      danger={verb === 'cancel'}
      onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
      onClose={onClose}
    />
  )
}

function FieldsForm({ task: one, title, verb, onClose }: TaskFormProps) {
  const t = useTexts(planTexts)
  const today = useToday()
  const forms = useTaskForms()
  const shared = { record: one, projectId: one.projectId, onClose }
  const head = (name: TaskVerb) => ({ title: `${t(name)} · ${title}`, action: t(name), open: verb === name })
  return (
    <>
      <ChangeForm
        {...{ ...shared, ...head('move') }}
        help={t('moveHelp', { days: one.days })}
        fields={{ start, finish: laterFinish }}
        initial={{ finish: null }}
        onSubmit={(values, known) => forms.move({ ...known, ...datesIn(values) })}
      />
      <PlanForm {...{ ...shared, ...head('plan') }} />
      <ChangeForm
        {...{ ...shared, ...head('assign') }}
        fields={{ ownerId: ANY_OWNER }}
        onSubmit={({ ownerId }, known) => forms.assign({ ...known, ownerId })}
      />
      <ChangeForm
        {...{ ...shared, ...head('finish') }}
        fields={{ on: { ...doneOn, required: true } }}
        initial={{ on: today }}
        onSubmit={({ on }, known) => forms.finish({ ...known, on })}
      />
      <ChangeForm
        {...{ ...shared, ...head('report') }}
        help={t('reportHelp')}
        fields={{ progress: { ...progress, required: true as const }, on: { ...doneOn, label: ON, required: true } }}
        initial={{ on: today }}
        onSubmit={(values, known) => forms.report({ ...known, ...values })}
      />
      <ChangeForm
        {...{ ...shared, ...head('link') }}
        fields={{ predecessorId: taskLink.fields.predecessorId, lagDays: taskLink.fields.lagDays }}
        initial={{ lagDays: 0 }}
        onSubmit={(values, { id }) => forms.link({ ...values, successorId: id })}
      />
    </>
  )
}

interface PlanFormProps {
  record: TaskRecord
  projectId: string
  open: boolean
  title: string
  action: string
  onClose: () => void
}

/** A milestone takes no days, and so no share of any. */
function PlanForm(props: PlanFormProps) {
  const t = useTexts(planTexts)
  const forms = useTaskForms()
  const shared = { ...props, help: t('planHelp') }
  if (props.record.milestone)
    return (
      <ChangeForm
        {...shared}
        fields={PLAN_MILESTONE}
        onSubmit={(values, known) => forms.plan({ ...known, ...values })}
      />
    )
  return <ChangeForm {...shared} fields={PLAN} onSubmit={(values, known) => forms.plan({ ...known, ...values })} />
}

/** A finish that is left out is not sent: null would be no date. */
export function datesIn(values: { start: string; finish: string | null }): { start: string; finish?: string } {
  return { start: values.start, ...(values.finish !== null && { finish: values.finish }) }
}
