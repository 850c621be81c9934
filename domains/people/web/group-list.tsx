import { Alert, Button, Form, Input, Select, Table } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCreateRecord } from '#apps/web/records/use-record-changes.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useSaveRecord } from '#apps/web/records/use-save-record.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { StaleChoice } from '#apps/web/ui/record/stale-choice.tsx'
import { usePeople } from '#apps/web/ui/use-people.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { group } from '../entities/group.ts'
import { peopleTexts } from './people-texts.ts'

type Group = RecordOf<typeof group>

/** People who see each other's records. */
export function GroupList() {
  const t = useTexts(peopleTexts)
  const common = useTexts(commonTexts)
  const groups = useRecords(group, { sort: 'name', limit: 200 })
  const { byId } = usePeople()
  const { me } = useWorkspace()
  const [editing, setEditing] = useState<Group | 'new' | null>(null)
  if (groups.error) return <ErrorState error={groups.error} onRetry={() => void groups.refetch()} />
  const names = (one: Group) => one.members.map(member => byId.get(member.person)?.name ?? '').join(common('and'))
  return (
    <>
      <p>
        <ActionButton reason={me.owner ? null : t('ownerOnly')} onClick={() => setEditing('new')}>
          {t('newGroup')}
        </ActionButton>
      </p>
      <Table<Group>
        rowKey="id"
        size="middle"
        loading={groups.isPending}
        dataSource={groups.data?.items ?? []}
        pagination={false}
        locale={{ emptyText: t('noGroups') }}
        columns={[
          {
            title: t('groupName'),
            render: (_, one) => (
              <Button type="link" disabled={!me.owner} onClick={() => setEditing(one)} style={{ padding: 0 }}>
                {one.name}
              </Button>
            ),
          },
          { title: t('members'), render: (_, one) => names(one) },
        ]}
      />
      {editing && <EditGroup group={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </>
  )
}

interface Given {
  name: string
  people?: string[]
}

function EditGroup({ group: edited, onClose }: { group: Group | null; onClose: () => void }) {
  const t = useTexts(peopleTexts)
  const { all } = usePeople()
  const [form] = Form.useForm<Given>()
  const { saving, create, problem, busy } = useSave(onClose)
  const save = ({ name, people }: Given) => {
    const set = { name, members: (people ?? []).map(person => ({ person })) }
    if (edited) void saving.save(edited, set)
    else create.mutate(set, { onSuccess: onClose })
  }
  const initial = { name: edited?.name ?? '', people: edited?.members.map(member => member.person) ?? [] }
  return (
    <Dialog
      open
      title={edited?.name ?? t('newGroup')}
      okText={t('save')}
      cancelText={t('cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={initial} onFinish={save}>
        <Form.Item name="name" label={t('groupName')} rules={[{ required: true, message: t('nameNeeded') }]}>
          <Input />
        </Form.Item>
        <Form.Item name="people" label={t('members')}>
          <Select
            mode="multiple"
            optionFilterProp="label"
            options={all.map(one => ({ value: one.id, label: one.name }))}
          />
        </Form.Item>
        {problem && <Alert type="error" showIcon title={problem} role="alert" />}
      </Form>
      <StaleChoice fields={group.fields} stale={saving.stale} onResolve={saving.resolve} onClose={saving.leave} />
    </Dialog>
  )
}

function useSave(onClose: () => void) {
  const common = useTexts(commonTexts)
  const create = useCreateRecord(group)
  const saving = useSaveRecord(group, { onSaved: onClose })
  const failed = saving.state.kind === 'failed' ? saving.state.problem : null
  const problem = create.error ? problemOf(create.error) : failed
  return {
    ...{ create, saving, busy: create.isPending || saving.state.kind === 'saving' },
    problem: problem && (problem.message || common('network')),
  }
}
