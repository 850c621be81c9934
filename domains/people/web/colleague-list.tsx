import { Table } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { type KnownPerson, usePeople } from '#apps/web/ui/use-people.ts'
import styles from './member-list.module.css'
import { peopleTexts } from './people-texts.ts'

/** Who works here, in which role: what every member may know of the others. */
export function ColleagueList() {
  const t = useTexts(peopleTexts)
  const { all, asked } = usePeople()
  if (asked.isPending) return <Loading lines={4} />
  if (asked.error) return <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
  return (
    <Table<KnownPerson>
      rowKey="id"
      className={styles.table}
      tableLayout="fixed"
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
