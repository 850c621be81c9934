import { Table } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { ProjectSpace } from '../shapes/project-space.ts'
import { projectTexts } from './project-texts.ts'
import { roleNames } from './role-names.ts'
import { TeamDialog } from './team-dialog.tsx'

/** Who takes part, in which roles; whoever leads the project changes it. */
export function ProjectTeam({ space }: { space: ProjectSpace }) {
  const t = useTexts(projectTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { me } = useWorkspace()
  const [editing, edit] = useState(false)
  const leads = me.owner || space.myRoles.some(role => role === 'sponsor' || role === 'project_manager')
  const onlyLeads = leads ? null : { never: true, text: t('onlyLeads') }
  const reason = onlyLeads ?? (space.project.status === 'active' ? null : t('notOpen'))
  const roles = (keys: readonly string[]) => keys.map(key => words(roleNames[key] ?? key)).join(common('and'))
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
