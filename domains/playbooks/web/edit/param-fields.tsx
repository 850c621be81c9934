import { Checkbox, Input, InputNumber, Select } from 'antd'
import { useWords } from '#apps/web/ui/words.ts'
import type { ParamField } from '../../contract.ts'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { Field, type InputProps } from './field.tsx'
import type { Path } from './paths.ts'

type Values = Readonly<Record<string, unknown>>

interface ParamFieldsProps {
  /** Of the map of parameters. */
  path: Path
  fields: readonly ParamField[]
  values: Values
}

/** The parameters of a check as a form, made of what the catalogue tells of them. An empty one is left out. */
export function ParamFields({ path, fields, values }: ParamFieldsProps) {
  const words = useWords()
  const { set } = useEditor()
  const give = (name: string, value: unknown) => {
    const { [name]: _, ...rest } = values
    set(path, isNothing(value) ? rest : { ...rest, [name]: value })
  }
  if (fields.length === 0) return null
  return (
    <div className={styles.params}>
      {fields.map(field => (
        <Field
          key={field.name}
          path={[...path, field.name]}
          label={`${words(field.label)}${field.required ? ' *' : ''}`}
          within
        >
          {input => (
            <ParamInput {...{ field, input }} value={values[field.name]} onChange={value => give(field.name, value)} />
          )}
        </Field>
      ))}
    </div>
  )
}

function isNothing(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  )
}

interface ParamInputProps {
  field: ParamField
  input: InputProps
  value: unknown
  onChange: (value: unknown) => void
}

function ParamInput({ field, input, value, onChange }: ParamInputProps) {
  const options = useOptions(field)
  const { kind, min, max, whole, initial, required } = field
  const hint = initial === null ? undefined : String(initial)
  if (kind === 'number')
    return (
      <InputNumber
        {...input}
        className={styles.number}
        min={min ?? undefined}
        max={max ?? undefined}
        precision={whole ? 0 : undefined}
        placeholder={hint}
        value={typeof value === 'number' ? value : null}
        onChange={onChange}
      />
    )
  if (kind === 'boolean')
    return (
      <Checkbox
        id={input.id}
        disabled={input.disabled}
        checked={value === true}
        onChange={event => onChange(event.target.checked)}
      />
    )
  if (kind === 'choice')
    return (
      <Select
        {...input}
        options={options}
        allowClear={!required}
        placeholder={options.find(option => option.value === hint)?.label}
        value={typeof value === 'string' ? value : null}
        onChange={onChange}
      />
    )
  if (kind === 'list')
    return (
      <Select
        {...input}
        mode={options.length > 0 ? 'multiple' : 'tags'}
        options={options}
        value={Array.isArray(value) ? value.map(String) : []}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={onChange}
      />
    )
  return (
    <Input
      {...input}
      maxLength={max ?? undefined}
      placeholder={hint}
      value={typeof value === 'string' ? value : ''}
      onChange={event => onChange(event.target.value)}
    />
  )
}

/** What can be chosen; of stages, those of the draft. */
function useOptions({ name, choices }: ParamField): { value: string; label: string }[] {
  const words = useWords()
  const { draft } = useEditor()
  if (choices) return choices.map(({ value, label }) => ({ value, label: words(label) }))
  return name === 'stages' || name === 'stage'
    ? draft.stages.map(({ id, name: label }) => ({ value: id, label: `${id} ${words(label)}` }))
    : []
}
