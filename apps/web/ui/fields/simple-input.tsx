import { Input, Switch } from 'antd'
import type { Field, SimpleField } from '#kernel/entity/field.ts'
import { ChoiceInput } from './choice-input.tsx'
import { DateInput } from './date-input.tsx'
import { InstantInput } from './instant-input.tsx'
import { NumberInput } from './number-input.tsx'
import { PersonInput } from './person-input.tsx'
import { ReferenceInput } from './reference-input.tsx'
import { TagsInput } from './tags-input.tsx'

export interface InputProps<F extends Field = Field> {
  id: string
  field: F
  value: unknown
  onChange: (value: unknown) => void
  invalid?: boolean
  /** The id of the help or the problem below. */
  describedBy?: string
  autoFocus?: boolean
  currency?: string
  /** Narrows what a reference may point to: records of this project. */
  projectId?: string
  /** What is wrong inside a list: by row and column. */
  problemAt?: (path: string) => string | undefined
}

/** The input of any field but rows, which are made of such fields. */
export function SimpleInput(props: InputProps<SimpleField>) {
  const { field } = props
  switch (field.kind) {
    case 'text':
      return <TextInput {...props} max={field.max ?? 500} />
    case 'note':
      return <NoteInput {...props} max={field.max ?? 20_000} />
    case 'integer':
    case 'decimal':
    case 'money':
      return <NumberInput {...props} field={field} />
    case 'date':
      return <DateInput {...props} />
    case 'instant':
      return <InstantInput {...props} />
    case 'yesno':
      return <YesNoInput {...props} />
    case 'choice':
      return <ChoiceInput {...props} field={field} />
    case 'tags':
      return <TagsInput {...props} field={field} />
    case 'person':
      return <PersonInput {...props} />
    case 'reference':
      return <ReferenceInput {...props} field={field} />
  }
}

function YesNoInput({ id, value, onChange, describedBy, autoFocus }: InputProps) {
  return (
    <span>
      <Switch
        id={id}
        checked={value === true}
        onChange={onChange}
        autoFocus={autoFocus}
        aria-describedby={describedBy}
      />
    </span>
  )
}

function TextInput({ id, value, onChange, invalid, describedBy, autoFocus, max }: InputProps & { max: number }) {
  return (
    <Input
      id={id}
      value={text(value)}
      maxLength={max}
      autoFocus={autoFocus}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={event => onChange(event.target.value)}
    />
  )
}

function NoteInput({ id, value, onChange, invalid, describedBy, autoFocus, max }: InputProps & { max: number }) {
  return (
    <Input.TextArea
      id={id}
      value={text(value)}
      maxLength={max}
      autoFocus={autoFocus}
      autoSize={{ minRows: 3, maxRows: 16 }}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={event => onChange(event.target.value)}
    />
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
