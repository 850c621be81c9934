import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { post } from '../../entities/post.ts'
import type { skillGapAnswer } from '../../entities/skill-gap-answer.ts'
import type { teamMeasure } from '../../entities/team-measure.ts'
import { GapMenu } from './gap-menu.tsx'
import { MeasureMenu } from './measure-menu.tsx'
import { organisationTexts } from './organisation-texts.ts'
import { PostMenu } from './post-menu.tsx'
import type { Post } from './use-organisation.ts'

/** What a post's page shows: what it is and asks for, then who holds it or when somebody will. */
export const postRoute: LoadedParts<typeof post> = {
  page: {
    facts: ['title', 'unitId', 'duties', 'skills'],
    panels: record => <Choice record={record} />,
    menu: (record, rest) => <PostMenu post={record} rest={rest} />,
  },
}

export const gapAnswerRoute: LoadedParts<typeof skillGapAnswer> = {
  page: { menu: (record, rest) => <GapMenu answer={record} rest={rest} /> },
}

export const measureRoute: LoadedParts<typeof teamMeasure> = {
  page: { menu: (record, rest) => <MeasureMenu measure={record} rest={rest} /> },
}

function Choice({ record }: { record: Post }) {
  const t = useTexts(organisationTexts)
  const fields = ['state', 'holderId', 'filledOn', 'choiceReason', 'dueOn', 'fillHow', 'vacateReason'] as const
  return <KeyFacts further entity={post} record={record} title={t('choice')} fields={fields} />
}
