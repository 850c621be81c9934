import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { orgUnit } from '../../entities/org-unit.ts'
import { post } from '../../entities/post.ts'
import { POST_FIELDS, UNIT_FIELDS } from './asked-fields.ts'
import { organisationTexts } from './organisation-texts.ts'
import type { OrgUnit } from './use-organisation.ts'

const ITEMS = ['edit', 'addBelow', 'addPostHere'] as const

/** What can be done with a unit where it stands in the chart. */
export function UnitMenu({ unit }: { unit: OrgUnit }) {
  const t = useTexts(organisationTexts)
  const [open, setOpen] = useState<(typeof ITEMS)[number] | null>(null)
  const { barred } = useWriteIn(unit.projectId, 'team', unit.ownerId)
  const commands = ITEMS.map(item => ({ key: item, label: t(item), onClick: () => setOpen(item) }))
  const shared = { open: true, projectId: unit.projectId, onClose: () => setOpen(null) }
  const below = { kind: 'group', parentId: unit.id } as const
  return (
    <>
      <RecordCommands commands={commands} barred={barred} name={unit.name} />
      {open === 'edit' && <RecordForm {...shared} entity={orgUnit} record={unit} fields={UNIT_FIELDS} />}
      {open === 'addBelow' && <RecordForm {...shared} entity={orgUnit} initial={below} fields={UNIT_FIELDS} />}
      {open === 'addPostHere' && (
        <RecordForm {...shared} entity={post} initial={{ unitId: unit.id }} fields={POST_FIELDS} />
      )}
    </>
  )
}
