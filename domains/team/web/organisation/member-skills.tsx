import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { personSkill } from '../../entities/person-skill.ts'
import { SKILL_FIELDS } from './asked-fields.ts'
import styles from './organisation.module.css'
import { organisationTexts } from './organisation-texts.ts'
import type { PersonSkill } from './use-organisation.ts'

interface MemberSkillsProps {
  projectId: string
  skills: readonly PersonSkill[]
}

/** What each member can, and how well. */
export function MemberSkills({ projectId, skills }: MemberSkillsProps) {
  const t = useTexts(organisationTexts)
  const [creating, create] = useState(false)
  const { barred } = useWriteIn(projectId, 'team')
  const people = [...new Set(skills.map(({ personId }) => personId))]
  const add = (
    <ActionButton size="small" reason={barred} onClick={() => create(true)}>
      {t('addSkill')}
    </ActionButton>
  )
  return (
    <Section title={t('memberSkills')} aside={add}>
      {people.length === 0 && <p className={styles.empty}>{t('noSkills')}</p>}
      <ul>
        {people.map(personId => (
          <li key={personId} className={styles.member}>
            <Person id={personId} sign />
            <ul className={styles.skills}>
              {skills
                .filter(one => one.personId === personId)
                .map(({ id, skill, level }) => (
                  <li key={id}>
                    <To href={`/person-skills/${id}`}>{skill}</To>{' '}
                    <span className={styles.soft}>{t('presentLevel', { level })}</span>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <RecordForm
        entity={personSkill}
        open={creating}
        projectId={projectId}
        fields={SKILL_FIELDS}
        onClose={() => create(false)}
      />
    </Section>
  )
}
