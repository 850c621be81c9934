import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { compareRequirements } from '../rules/compare-requirements.ts'
import { DocumentState } from './document-state.tsx'
import styles from './requirements.module.css'
import { requirementsTexts } from './requirements-texts.ts'
import type { RequirementVersion } from './use-requirements.ts'
import { VersionChanges } from './version-changes.tsx'

/** Every version, the newest first, each with what it says otherwise than the one before. */
export function RequirementVersions({ versions }: { versions: readonly RequirementVersion[] }) {
  const t = useTexts(requirementsTexts)
  if (versions.length < 2) return null
  return (
    <Section title={t('versions')} aside={versions.length}>
      <RowList>
        {versions.map(({ document, lines }, index) => (
          <ListRow
            key={document.id}
            href={`/requirement-documents/${document.id}`}
            name={t('version', { number: document.number })}
            tags={
              <>
                <DocumentState state={document.state} />
                <small>
                  <Moment value={document.createdAt} />
                </small>
              </>
            }
            about={document.revisedBecause}
          >
            {versions[index + 1] && <Changes before={versions[index + 1]} after={{ document, lines }} />}
          </ListRow>
        ))}
      </RowList>
    </Section>
  )
}

function Changes({ before, after }: { before: RequirementVersion | undefined; after: RequirementVersion }) {
  const t = useTexts(requirementsTexts)
  if (!before) return null
  const changes = compareRequirements(before.lines, after.lines)
  const words = t('changesFrom', { number: before.document.number, count: changes.length })
  if (changes.length === 0) return <small>{words}</small>
  return (
    <details className={styles.changes}>
      <summary>{words}</summary>
      <VersionChanges changes={changes} />
    </details>
  )
}
