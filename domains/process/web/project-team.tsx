import { Table } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { ProjectSpace } from '../shapes/project-space.ts'
import { projectTexts, roleNames } from './project-texts.ts'

/** Who takes part, in which roles. */
export function ProjectTeam({ space }: { space: ProjectSpace }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  const roles = (keys: readonly string[]) => keys.map(key => words(roleNames[key] ?? key)).join('、')
  return (
    <Table
      rowKey="personId"
      size="middle"
      pagination={false}
      dataSource={space.team}
      columns={[
        { title: t('teamTab'), dataIndex: 'name' },
        { title: t('manager'), render: (_, member) => roles(member.roles) },
      ]}
    />
  )
}
