import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { role } from '../entities/role.ts'
import { peopleTexts } from './people-texts.ts'

/** What a role is called and what it is for: the owner's to change, nobody else is asked. */
export function RenameRole({ role: record }: { role: RecordOf<typeof role> }) {
  const t = useTexts(peopleTexts)
  const { me } = useWorkspace()
  const [open, setOpen] = useState(false)
  if (!me.owner) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('renameRole')}</Button>
      <RecordForm
        open={open}
        entity={role}
        record={record}
        fields={['name', 'description']}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
