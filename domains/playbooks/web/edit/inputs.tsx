import { ROLES } from '@yingce/process/role'
import { Checkbox, Input, InputNumber, Select } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWords } from '#apps/web/ui/words.ts'
import { roleName } from '../preview/role-name.ts'
import { withRole } from './draft-changes.ts'
import { editTexts } from './edit-texts.ts'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { Field } from './field.tsx'
import { at, type Path, put } from './paths.ts'

interface FieldOf {
  path: Path
  label: string
}

const LANGUAGES = ['zh', 'en'] as const

/** A text in both languages, side by side. */
export function LabelField({ path, label, max = 200, long = false }: FieldOf & { max?: number; long?: boolean }) {
  const t = useTexts(editTexts)
  const { draft, set } = useEditor()
  return (
    <div className={styles.pair}>
      {LANGUAGES.map(language => {
        const place = [...path, language]
        const value = String(at(draft, place) ?? '')
        return (
          <Field key={language} path={place} label={`${label} · ${t(language)}`}>
            {input =>
              long ? (
                <Input.TextArea
                  {...input}
                  autoSize={{ minRows: 2, maxRows: 8 }}
                  {...{ value, maxLength: max, lang: language }}
                  onChange={event => set(place, event.target.value)}
                />
              ) : (
                <Input
                  {...input}
                  {...{ value, maxLength: max, lang: language }}
                  onChange={event => set(place, event.target.value)}
                />
              )
            }
          </Field>
        )
      })}
    </div>
  )
}

export function NumberField({ path, label, min, max }: FieldOf & { min: number; max: number }) {
  const { draft, set } = useEditor()
  return (
    <Field path={path} label={label}>
      {input => (
        <InputNumber
          {...input}
          className={styles.number}
          {...{ min, max }}
          precision={0}
          value={Number(at(draft, path) ?? min)}
          onChange={value => set(path, value ?? min)}
        />
      )}
    </Field>
  )
}

export function FlagField({ path, label }: FieldOf) {
  const { draft, set, readOnly } = useEditor()
  return (
    <Checkbox
      disabled={readOnly}
      checked={at(draft, path) === true}
      onChange={event => set(path, event.target.checked)}
    >
      {label}
    </Checkbox>
  )
}

interface NamesFieldProps extends FieldOf {
  options: { value: string; label: string }[]
  help?: string
}

/** Several of what there is; what is chosen but no longer there stays in view, so that it can be taken away. */
export function NamesField({ path, label, options, help }: NamesFieldProps) {
  const { draft, set } = useEditor()
  const value = (at(draft, path) ?? []) as string[]
  return (
    <Field path={path} label={label} help={help} within>
      {input => (
        <Select
          {...input}
          mode="multiple"
          {...{ value, options }}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(chosen: string[]) => set(path, chosen)}
        />
      )}
    </Field>
  )
}

export function useRoleOptions() {
  const words = useWords()
  return ROLES.map(role => ({ value: role as string, label: words(roleName(role)) }))
}

/** Who is chosen takes part in the playbook from now on. */
export function RolesField({ path, label }: FieldOf) {
  const { draft, change } = useEditor()
  const options = useRoleOptions()
  return (
    <Field path={path} label={label} within>
      {input => (
        <Select
          {...input}
          mode="multiple"
          value={(at(draft, path) ?? []) as string[]}
          options={options}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(roles: string[]) => change(old => withRole(put(old, path, roles), ...roles))}
        />
      )}
    </Field>
  )
}

export function RoleField({ path, label }: FieldOf) {
  const { draft, change } = useEditor()
  const options = useRoleOptions()
  return (
    <Field path={path} label={label}>
      {input => (
        <Select
          {...input}
          value={String(at(draft, path) ?? '')}
          options={options}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(role: string) => change(old => withRole(put(old, path, role), role))}
        />
      )}
    </Field>
  )
}
