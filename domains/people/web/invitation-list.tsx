import { Table } from 'antd'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { invitation } from '../entities/invitation.ts'
import { peopleTexts } from './people-texts.ts'

export function InvitationList() {
  const t = useTexts(peopleTexts)
  const label = useLabel()
  const { me, client } = useWorkspace()
  const list = useRecords(invitation, { limit: 100 })
  const revoke = useCommand(client.people.revokeInvitation)
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />
  return (
    <Table
      rowKey="id"
      size="middle"
      loading={list.isPending}
      dataSource={list.data?.items ?? []}
      pagination={false}
      scroll={{ x: 560 }}
      locale={{ emptyText: t('noInvitations') }}
      columns={[
        { title: t('email'), dataIndex: 'email' },
        { title: t('state'), render: (_, one) => label(invitation.fields.state.options[one.state]) },
        { title: t('until'), render: (_, one) => <Moment value={one.expiresAt} /> },
        {
          title: t('actions'),
          width: 100,
          render: (_, one) =>
            one.state === 'open' && (
              <ActionButton
                size="small"
                reason={me.owner ? null : t('ownerOnly')}
                loading={revoke.isPending}
                onClick={() => revoke.mutate({ id: one.id })}
              >
                {t('revoke')}
              </ActionButton>
            ),
        },
      ]}
    />
  )
}
