import { useId } from 'react'
import { useLabel } from '#apps/web/i18n/use-texts.ts'
import { FactInput } from '#apps/web/ui/record/fact-input.tsx'
import { ShownFact } from '#apps/web/ui/record/shown-fact.tsx'
import { StaleChoice } from '#apps/web/ui/record/stale-choice.tsx'
import { useFactEdit } from '#apps/web/ui/record/use-fact-edit.ts'
import { SaveState } from '#apps/web/ui/save-state.tsx'
import { requirementLine } from '../entities/requirement-line.ts'
import type { RequirementLine } from './use-requirements.ts'

interface LineCellProps {
  line: RequirementLine
  name: 'text' | 'priority' | 'criterion' | 'source'
  editable: boolean
}

/** One part of a requirement, edited where it is read. */
export function LineCell({ line, name, editable }: LineCellProps) {
  const label = useLabel()
  const id = useId()
  const field = requirementLine.fields[name]
  const edit = useFactEdit(requirementLine, { record: line, name, field })
  return (
    <div>
      {edit.open ? (
        <>
          <label htmlFor={id} className="visually-hidden">
            {line.number} {label(field.label)}
          </label>
          <FactInput id={id} field={field} edit={edit} projectId={line.projectId} />
        </>
      ) : (
        <ShownFact name={name} field={field} value={edit.shown} onEdit={editable ? edit.begin : null} />
      )}
      <SaveState state={edit.state} onCompare={edit.compare} />
      <StaleChoice
        fields={requirementLine.fields}
        stale={edit.comparing ? edit.stale : null}
        onResolve={edit.resolve}
        onClose={edit.close}
      />
    </div>
  )
}
