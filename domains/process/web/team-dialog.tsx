import { ROLE_LABELS } from '@yingce/process/role'
import { Alert, Button, Form } from 'antd'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useChange } from '#apps/web/records/use-change.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { StaleChoice } from '#apps/web/ui/record/stale-choice.tsx'
import type { Fields } from '#kernel/entity/field.ts'
import { project } from '../entities/project.ts'
import type { ProjectSpace } from '../shapes/project-space.ts'
import { type TeamEntry, withoutLeads } from '../shapes/team.ts'
import { projectTexts } from './project-texts.ts'
import { TeamFields } from './team-fields.tsx'

type Team = { sponsorId: string; managerId: string; team: TeamEntry[] }
type SeenTeam = Team & { version: number }

const FIELDS: Fields = {
  sponsorId: project.fields.sponsorId,
  managerId: project.fields.managerId,
  team: {
    kind: 'list',
    label: { zh: '其他成员', en: 'Others' },
    keyedBy: ['personId'],
    of: {
      personId: { kind: 'person', label: { zh: '姓名', en: 'Person' } },
      roles: { kind: 'tags', label: { zh: '角色', en: 'Roles' }, options: ROLE_LABELS },
    },
  },
}

/** Says who takes part, and as what. */
export function TeamDialog({ space, onClose }: { space: ProjectSpace; onClose: () => void }) {
  const t = useTexts(projectTexts)
  const common = useTexts(commonTexts)
  const { client } = useWorkspace()
  const [form] = Form.useForm<Team>()
  const save = useCommand(client.process.setTeam, { onRefused: () => {} })
  const change = useChange<Team, SeenTeam>({
    seen: teamOf(space),
    own: ['sponsorId', 'managerId', 'team'],
    fields: FIELDS,
    send: (team, { version }) => save.mutateAsync({ projectId: space.project.id, version, ...team }),
  })
  const submit = async (team: Team | null) => {
    // Why it was refused is said below.
    const done = team === null || (await change.submit(team).catch(() => false))
    if (done) onClose()
  }
  const resolve = (chosen: object) => {
    const next = change.choose({ ...chosen })
    if (next) form.setFieldsValue(next)
    return submit(next)
  }
  return (
    <Dialog open title={t('changeTeam')} onCancel={onClose} footer={null}>
      <Form
        form={form}
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        initialValues={change.seen}
        onFinish={({ sponsorId, managerId, team }) => submit({ sponsorId, managerId, team: team ?? [] })}
      >
        <TeamFields roles={space.playbook.roles} />
        {save.error && (
          <Alert type="error" showIcon title={problemOf(save.error).message || common('network')} role="alert" />
        )}
        <Form.Item style={{ marginBlock: '16px 0' }}>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {common('save')}
          </Button>
        </Form.Item>
      </Form>
      <StaleChoice fields={FIELDS} stale={change.stale} onResolve={resolve} onClose={change.leave} />
    </Dialog>
  )
}

/** The two leading roles have fields of their own; the rest is a row a person. */
function teamOf({ project: { sponsorId, managerId, version }, team }: ProjectSpace): SeenTeam {
  return { sponsorId, managerId, version, team: withoutLeads(team) }
}
