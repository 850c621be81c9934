import { Switch } from 'antd'
import type { SimpleField } from '#kernel/entity/field.ts'
import { ChoiceInput } from './choice-input.tsx'
import { DateInput } from './date-input.tsx'
import { InstantInput } from './instant-input.tsx'
import { NumberInput } from './number-input.tsx'
import { PersonInput } from './person-input.tsx'
import { ReferenceInput } from './reference-input.tsx'
import type { InputProps } from './simple-input.tsx'
import { TagsInput } from './tags-input.tsx'

type RichField = Exclude<SimpleField, { kind: 'text' | 'note' }>

/** The inputs that are more than a text. */
export function RichInput(props: InputProps<RichField>) {
  const { field } = props
  switch (field.kind) {
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
