import { Table } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { type KnownPerson, usePeople } from '#apps/web/ui/use-people.ts'
import { peopleTexts } from './people-texts.ts'

/** Who works here, in which role: what every member may know of the others. */
export function ColleagueList() {
  const t = useTexts(peopleTexts)
  const { all } = usePeople()
  return (
    <Table<KnownPerson>
      rowKey="id"
      size="middle"
      dataSource={all.filter(one => one.active)}
      pagination={false}
      columns={[
        { title: t('name'), dataIndex: 'name' },
        { title: t('role'), dataIndex: 'roleName' },
      ]}
    />
  )
}
