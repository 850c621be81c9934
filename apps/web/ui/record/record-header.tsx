import type { ReactNode } from 'react'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { useLabel } from '../../i18n/use-texts.ts'
import { useRecordTitles } from '../../record-titles.ts'
import type { Values } from '../../records/merge-edit.ts'
import { FieldValue } from '../fields/field-value.tsx'
import { Reference } from '../fields/reference.tsx'
import { isState } from '../fields/tone-of-option.ts'
import { PageHeader } from '../page-header.tsx'
import { Person } from '../person.tsx'
import { hrefOfOwnList } from '../record-href.ts'
import { usePageTitle } from '../use-page-title.ts'
import { type OneMenu, RecordActions } from './record-actions.tsx'

export interface RecordHeaderProps<D extends Declaration> {
  entity: D
  record: RecordOf<D>
  /** The commands of the record's state; the main one last. */
  commands?: ReactNode
  menu?: OneMenu | undefined
  back?: { href: string; label: ReactNode }
  /** Before the states. */
  tags?: ReactNode
  onRemoved?: () => void
}

/** The head of a record's page: its name, its state with the next commands, its owner. */
export function RecordHeader<D extends Declaration>(props: RecordHeaderProps<D>) {
  const { entity, record, commands, menu, back, tags, onRemoved } = props
  const label = useLabel()
  const values = record as Values
  const called = useRecordTitles(entity, projectOf(values))(record)
  usePageTitle(called)
  const states = Object.entries(entity.fields).filter(([name, field]) => field.kind === 'choice' && isState(name))
  return (
    <PageHeader
      title={called}
      back={back ?? { href: hrefOfOwnList(entity, record), label: label(entity.label) }}
      tags={
        <>
          {tags}
          {states.map(([name, field]) =>
            values[name] ? <FieldValue key={name} name={name} field={field} value={values[name]} /> : null,
          )}
        </>
      }
      facts={<Facts projectId={projectOf(values)} ownerId={record.ownerId} />}
      actions={<RecordActions {...{ entity, record, commands, menu, onRemoved }} />}
    />
  )
}

/** The project is one click away, since its gate is what most records are worked on for. */
function Facts({ projectId, ownerId }: { projectId: string | undefined; ownerId: string | null }) {
  return (
    <>
      {projectId && <Reference type="project" id={projectId} />}
      {projectId && ownerId && ' · '}
      {ownerId && <Person id={ownerId} sign />}
    </>
  )
}

function projectOf(values: Values): string | undefined {
  return typeof values.projectId === 'string' ? values.projectId : undefined
}
