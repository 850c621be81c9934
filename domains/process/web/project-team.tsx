import { Alert, Button, Form, Modal, Table } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { ProjectSpace } from '../shapes/project-space.ts'
import { projectTexts } from './project-texts.ts'
import { roleNames } from './role-names.ts'
import { TeamFields } from './team-fields.tsx'

/** Who takes part, in which roles; whoever leads the project changes it. */
export function ProjectTeam({ space }: { space: ProjectSpace }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  const { me } = useWorkspace()
  const [editing, edit] = useState(false)
  const leads = me.owner || space.myRoles.some(role => role === 'sponsor' || role === 'project_manager')
  const reason = space.project.status !== 'active' ? t('notOpen') : leads ? null : t('onlyLeads')
  const roles = (keys: readonly string[]) => keys.map(key => words(roleNames[key] ?? key)).join('、')
  return (
    <Section
      title={t('teamTab')}
      aside={
        <ActionButton reason={reason} onClick={() => edit(true)}>
          {t('changeTeam')}
        </ActionButton>
      }
    >
      <Table
        rowKey="personId"
        size="middle"
        pagination={false}
        dataSource={space.team}
        columns={[
          {
            title: t('person'),
            render: (_, member) => (member.active ? member.name : `${member.name} (${t('left')})`),
          },
          { title: t('roles'), render: (_, member) => roles(member.roles) },
        ]}
      />
      {editing && <TeamDialog space={space} onClose={() => edit(false)} />}
    </Section>
  )
}

interface Given {
  sponsorId: string
  managerId: string
  team: { personId: string; roles: never[] }[]
}

function TeamDialog({ space, onClose }: { space: ProjectSpace; onClose: () => void }) {
  const t = useTexts(projectTexts)
  const common = useTexts(commonTexts)
  const { client } = useWorkspace()
  const [form] = Form.useForm<Given>()
  const [problem, setProblem] = useState('')
  const save = useCommand(client.process.setTeam, {
    onDone: onClose,
    onRefused: error => setProblem(problemOf(error).message || common('network')),
  })
  const projectId = space.project.id
  return (
    <Modal open title={t('changeTeam')} onCancel={onClose} footer={null}>
      <Form
        form={form}
        layout="vertical"
        initialValues={teamOf(space)}
        onFinish={given => save.mutate({ projectId, ...given, team: given.team ?? [] })}
      >
        <TeamFields roles={space.playbook.roles} />
        {problem && <Alert type="error" showIcon title={problem} role="alert" />}
        <Form.Item style={{ marginBlock: '16px 0' }}>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {common('save')}
          </Button>
        </Form.Item>
      </Form>
    </Modal>
  )
}

/** The two leading roles have fields of their own; the rest is a row a person. */
function teamOf({ project, team }: ProjectSpace): object {
  const others = team.map(({ personId, roles }) => ({
    personId,
    roles: roles.filter(role => role !== 'sponsor' && role !== 'project_manager'),
  }))
  const { sponsorId, managerId } = project
  return { sponsorId, managerId, team: others.filter(({ roles }) => roles.length > 0) }
}
