import { Flex, Segmented, Select, Table } from 'antd'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useSaveRecord } from '#apps/web/records/use-save-record.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { StaleChoice } from '#apps/web/ui/record/stale-choice.tsx'
import { SaveState } from '#apps/web/ui/save-state.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { type Module, modules } from '#kernel/policy/modules.ts'
import { role } from '../entities/role.ts'
import { moduleNames } from '../module-names.ts'
import { peopleTexts } from './people-texts.ts'
import { RenameRole } from './rename-role.tsx'
import { useRoles } from './use-roles.ts'

type Role = RecordOf<typeof role>
type Right = Role['rights'][number]

/** Two of them leave room for a module's name on a phone. */
const REACH_WIDTH = 120

/** What each role is called and for, and what it may read and write, module by module. */
export function RoleRights() {
  const t = useTexts(peopleTexts)
  const { roles, error, refetch } = useRoles()
  const [chosen, setChosen] = useState<string>()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  const shown = roles.find(one => one.id === chosen) ?? roles[0]
  if (!shown) return <Loading />
  return (
    <>
      <p>{t('rightsHelp')}</p>
      <Segmented
        aria-label={t('roles')}
        options={roles.map(one => ({ value: one.id, label: one.name }))}
        value={shown.id}
        onChange={setChosen}
      />
      <Flex align="center" gap="small" wrap style={{ margin: '8px 0' }}>
        {shown.description}
        <RenameRole key={shown.id} role={shown} />
      </Flex>
      <RightsTable key={shown.id} role={shown} />
    </>
  )
}

function RightsTable({ role: shown }: { role: Role }) {
  const t = useTexts(peopleTexts)
  const label = useLabel()
  const { me } = useWorkspace()
  const saving = useSaveRecord(role)
  const rightIn = (module: Module): Right =>
    shown.rights.find(one => one.module === module) ?? { module, read: 'none', write: 'none' }
  const set = (right: Right) => {
    const rights = modules.map(module => (module === right.module ? right : rightIn(module)))
    void saving.save(shown, { rights })
  }
  const choices = Object.entries(role.fields.rights.of.read.options).map(([value, text]) => ({
    value,
    label: label(text),
  }))
  const reach = (module: Module, right: 'read' | 'write') => (
    <Select
      aria-label={`${label(moduleNames[module])} ${t(right)}`}
      value={rightIn(module)[right]}
      options={choices}
      disabled={!me.owner || saving.state.kind === 'saving'}
      onChange={value => set({ ...rightIn(module), [right]: value })}
      style={{ width: '100%' }}
    />
  )
  return (
    <>
      <SaveState state={saving.state} />
      <StaleChoice fields={role.fields} stale={saving.stale} onResolve={saving.resolve} onClose={saving.leave} />
      <Table
        rowKey="module"
        size="small"
        pagination={false}
        dataSource={modules.map(module => ({ module }))}
        columns={[
          { title: t('module'), render: (_, { module }) => label(moduleNames[module]) },
          { title: t('read'), width: REACH_WIDTH, render: (_, { module }) => reach(module, 'read') },
          { title: t('write'), width: REACH_WIDTH, render: (_, { module }) => reach(module, 'write') },
        ]}
      />
    </>
  )
}
