import { Popconfirm, Select, Table, Tag } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { useNarrow } from '#apps/web/ui/use-narrow.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { person } from '../entities/person.ts'
import styles from './member-list.module.css'
import { peopleTexts } from './people-texts.ts'
import { useRoles } from './use-roles.ts'

type Person = RecordOf<typeof person>

/** Who belongs to the workspace: a table, on a phone cards. */
export function MemberList() {
  const people = useRecords(person, { sort: 'name', limit: 200 })
  const narrow = useNarrow()
  if (people.error) return <ErrorState error={people.error} onRetry={() => void people.refetch()} />
  if (people.isPending) return <Loading />
  const members = people.data.items
  return narrow ? <Cards members={members} /> : <MemberTable members={members} />
}

interface MembersProps {
  members: readonly Person[]
}

function MemberTable({ members }: MembersProps) {
  const t = useTexts(peopleTexts)
  return (
    <Table<Person>
      rowKey="id"
      className={styles.table}
      tableLayout="fixed"
      size="middle"
      dataSource={members}
      pagination={false}
      columns={[
        { title: t('members'), render: (_, one) => <Name member={one} /> },
        { title: t('email'), dataIndex: 'email' },
        { title: t('role'), width: 180, render: (_, one) => <RoleChoice member={one} /> },
        { title: t('state'), width: 100, render: (_, one) => <State member={one} /> },
        { title: t('actions'), width: 120, render: (_, one) => <Activate member={one} /> },
      ]}
    />
  )
}

function Cards({ members }: MembersProps) {
  return (
    <ul className={styles.cards}>
      {members.map(one => (
        <li key={one.id} className={styles.card}>
          <p className={styles.head}>
            <Name member={one} />
            <State member={one} />
          </p>
          <p className={styles.email}>{one.email}</p>
          <div className={styles.row}>
            <RoleChoice member={one} />
            <Activate member={one} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Name({ member }: { member: Person }) {
  const t = useTexts(peopleTexts)
  return (
    <span>
      {member.name} {member.isOwner && <Tag>{t('owner')}</Tag>}
    </span>
  )
}

function State({ member }: { member: Person }) {
  const t = useTexts(peopleTexts)
  return <span className={member.active ? undefined : styles.inactive}>{t(member.active ? 'active' : 'inactive')}</span>
}

function RoleChoice({ member }: { member: Person }) {
  const t = useTexts(peopleTexts)
  const { me, client } = useWorkspace()
  const { roles } = useRoles()
  const change = useCommand(client.people.changeMembership)
  return (
    <Select
      aria-label={`${t('role')} ${member.name}`}
      value={roles.length > 0 ? member.roleId : undefined}
      options={roles.map(one => ({ value: one.id, label: one.name }))}
      disabled={!me.owner || member.isOwner}
      loading={change.isPending}
      onChange={roleId => change.mutate({ id: member.id, version: member.version, roleId })}
      style={{ width: '100%' }}
    />
  )
}

/** Ends a membership, or renews it. */
function Activate({ member }: { member: Person }) {
  const t = useTexts(peopleTexts)
  const { me, client } = useWorkspace()
  const change = useCommand(client.people.changeMembership)
  const reason = !me.owner ? t('ownerOnly') : member.isOwner ? t('ownerStays') : null
  const word = t(member.active ? 'deactivate' : 'activate')
  if (reason)
    return (
      <ActionButton size="small" reason={reason}>
        {word}
      </ActionButton>
    )
  return (
    <Popconfirm
      title={t(member.active ? 'deactivateHelp' : 'activate')}
      onConfirm={() => change.mutateAsync({ id: member.id, version: member.version, active: !member.active })}
    >
      <ActionButton size="small" reason={null}>
        {word}
      </ActionButton>
    </Popconfirm>
  )
}
