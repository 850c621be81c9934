import { Tabs } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { ColleagueList } from './colleague-list.tsx'
import { GroupList } from './group-list.tsx'
import { InvitationList } from './invitation-list.tsx'
import { InvitePerson } from './invite-person.tsx'
import { MemberList } from './member-list.tsx'
import { peopleTexts } from './people-texts.ts'
import { RoleRights } from './role-rights.tsx'

/** Who belongs to the workspace; for whoever sees all of people, also what they may do and who is invited. */
export function PeoplePage() {
  const { me } = useWorkspace()
  return me.owner || me.rights.people?.read === 'all' ? <PeopleAndRights /> : <Colleagues />
}

function Colleagues() {
  const t = useTexts(peopleTexts)
  return (
    <>
      <PageHeader title={t('members')} />
      <ColleagueList />
    </>
  )
}

function PeopleAndRights() {
  const t = useTexts(peopleTexts)
  const { me } = useWorkspace()
  const [inviting, setInviting] = useState(false)
  const invite = (
    <ActionButton type="primary" reason={me.owner ? null : t('ownerOnly')} onClick={() => setInviting(true)}>
      {t('invite')}
    </ActionButton>
  )
  return (
    <>
      <PageHeader title={t('title')} main={invite} />
      <Tabs
        items={[
          { key: 'members', label: t('members'), children: <MemberList /> },
          { key: 'invitations', label: t('invitations'), children: <InvitationList /> },
          { key: 'roles', label: t('roles'), children: <RoleRights /> },
          { key: 'groups', label: t('groups'), children: <GroupList /> },
        ]}
      />
      <InvitePerson open={inviting} onClose={() => setInviting(false)} />
    </>
  )
}
