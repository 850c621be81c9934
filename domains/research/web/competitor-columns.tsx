import { type Column, columnsOf } from '#apps/web/ui/list/columns.tsx'
import { competitor } from '../entities/competitor.ts'
import { ProfileState } from './profile-state.tsx'

const [name, ...others] = columnsOf(competitor)

export const competitorColumns: readonly Column<typeof competitor>[] = [
  ...(name ? [name] : []),
  {
    key: 'profile',
    title: { zh: '档案', en: 'Profile' },
    width: 220,
    render: record => <ProfileState record={record} />,
  },
  ...others,
]
