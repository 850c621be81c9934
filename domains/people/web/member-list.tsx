import { Popconfirm, Select, Table, Tag } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { person } from '../entities/person.ts'
import { role } from '../entities/role.ts'
import { peopleTexts } from './people-texts.ts'

type Person = RecordOf<typeof person>

export function MemberList() {
  const t = useTexts(peopleTexts)
  const { me, client } = useWorkspace()
  const people = useRecords(person, { sort: 'name', limit: 200 })
  const roles = useRecords(role, { limit: 100 })
  const change = useCommand(client.people.changeMembership)
  if (people.error) return <ErrorState error={people.error} onRetry={() => void people.refetch()} />
  const roleChoices = (roles.data?.items ?? []).map(one => ({ value: one.id, label: one.name }))
  return (
    <Table<Person>
      rowKey="id"
      size="middle"
      loading={people.isPending}
      dataSource={people.data?.items ?? []}
      pagination={false}
      scroll={{ x: 720 }}
      columns={[
        {
          title: t('members'),
          render: (_, one) => (
            <>
              {one.name} {one.isOwner && <Tag>{t('owner')}</Tag>}
            </>
          ),
        },
        { title: t('email'), dataIndex: 'email' },
        {
          title: t('role'),
          width: 180,
          render: (_, one) => (
            <Select
              aria-label={`${t('role')} ${one.name}`}
              value={one.roleId}
              options={roleChoices}
              disabled={!me.owner || one.isOwner}
              loading={change.isPending && change.variables?.id === one.id}
              onChange={roleId => change.mutate({ id: one.id, version: one.version, roleId })}
              style={{ width: '100%' }}
            />
          ),
        },
        { title: t('state'), width: 100, render: (_, one) => (one.active ? t('active') : t('inactive')) },
        {
          title: t('actions'),
          width: 120,
          render: (_, one) => (
            <Popconfirm
              title={one.active ? t('deactivateHelp') : t('activate')}
              disabled={!me.owner || one.isOwner}
              onConfirm={() => change.mutate({ id: one.id, version: one.version, active: !one.active })}
            >
              <ActionButton size="small" reason={me.owner && !one.isOwner ? null : t('ownerOnly')}>
                {one.active ? t('deactivate') : t('activate')}
              </ActionButton>
            </Popconfirm>
          ),
        },
      ]}
    />
  )
}
