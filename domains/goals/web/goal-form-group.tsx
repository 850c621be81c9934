import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { FieldInput } from '#apps/web/ui/fields/field-input.tsx'
import { FormField } from '#apps/web/ui/fields/form-field.tsx'
import { problemAt } from '#apps/web/ui/record/problems-by-field.ts'
import type { useRecordForm } from '#apps/web/ui/record/use-record-form.ts'
import type { Field } from '#kernel/entity/field.ts'
import type { goal } from '../entities/goal.ts'
import styles from './goal-form.module.css'
import { type Group, type GroupField, goalGroups, isAsked } from './goal-groups.ts'
import { goalsTexts } from './goals-texts.ts'
import { NewAim, NewMetric } from './new-on-the-way.tsx'

export type GoalFormState = ReturnType<typeof useRecordForm<typeof goal>>

const WIDE = new Set<Field['kind']>(['note', 'list', 'reference'])

interface GroupProps {
  id: string
  group: Group
  form: GoalFormState
  projectId: string
  /** The field in which one begins. */
  begin: string
}

/** The fields of one letter. */
export function GoalFormGroup({ id, group, form, projectId, begin }: GroupProps) {
  const t = useTexts(goalsTexts)
  const own = goalGroups[group] as readonly string[]
  const fields = form.fields.filter(([name]) => own.includes(name) && isAsked(name as GroupField, form.values))
  if (fields.length === 0) return null
  return (
    <fieldset className={styles.group}>
      <legend>{t(`group_${group}`)}</legend>
      <div className={styles.cells}>
        {fields.map(([name, field]) => (
          <div key={name} className={WIDE.has(field.kind) || name === 'statement' ? styles.wide : undefined}>
            <GoalField {...{ name, field, form, projectId }} id={`${id}-${name}`} autoFocus={name === begin} />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

interface GoalFieldProps {
  id: string
  name: string
  field: Field
  form: GoalFormState
  projectId: string
  autoFocus: boolean
}

function GoalField({ id, name, field, form, projectId, autoFocus }: GoalFieldProps) {
  const label = useLabel()
  const problem = problemAt(form.problems, name)
  return (
    <FormField
      id={id}
      label={label(field.label)}
      help={field.help && label(field.help)}
      required={field.required}
      problem={problem}
    >
      <div className={styles.beside}>
        <FieldInput
          id={id}
          field={field}
          value={form.values[name]}
          invalid={problem !== undefined}
          describedBy={`${id}-help`}
          autoFocus={autoFocus}
          projectId={projectId}
          problemAt={path => form.problems[`${name}.${path}`]}
          onChange={value => form.change(name, value)}
        />
        {name === 'metricId' && <NewMetric onMade={made => form.change('metricId', made)} />}
        {name === 'aimId' && <NewAim onMade={made => form.change('aimId', made)} />}
      </div>
    </FormField>
  )
}
