import { skillKey } from './skill-key.ts'

type Level = '1' | '2' | '3' | '4' | '5'

interface Asking {
  readonly id: string
  readonly holderId: string | null
  readonly skills: readonly { readonly skill: string; readonly level: Level }[] | null
}
interface Known {
  readonly personId: string
  readonly skill: string
  readonly level: Level
}
interface Answer {
  readonly postId: string
  readonly personId: string
  readonly skill: string
  readonly state: 'open' | 'done' | 'dropped'
}

/** One skill that a post asks for, against what its holder can. */
export interface SkillLine<K, A> {
  readonly skill: string
  readonly required: Level
  /** What is recorded of the holder. */
  readonly present: K | null
  readonly standing: 'met' | 'below' | 'unrecorded' | 'vacant'
  /** What is done about it, and still holds. */
  readonly answer: A | null
}

export interface SkillRecords<K, A> {
  readonly skills: readonly K[]
  readonly answers: readonly A[]
}

/** What a post asks for, line by line. The gap is worked out each time; an answer counts for the holder it was given for. */
export function skillLines<K extends Known, A extends Answer>(
  post: Asking,
  { skills, answers }: SkillRecords<K, A>,
): SkillLine<K, A>[] {
  const { id, holderId } = post
  const own = skills.filter(one => one.personId === holderId)
  const given = answers.filter(one => one.postId === id && one.personId === holderId && one.state !== 'dropped')
  return (post.skills ?? []).map(({ skill, level }) => {
    const key = skillKey(skill)
    const present = own.find(one => skillKey(one.skill) === key) ?? null
    const standing = holderId === null ? 'vacant' : standingOf(level, present)
    const answer = isGap(standing) ? (given.find(one => skillKey(one.skill) === key) ?? null) : null
    return { skill, required: level, present, standing, answer }
  })
}

/** Is there something to be answered? A skill that nobody has recorded may be lacking altogether. */
export function isGap(standing: SkillLine<unknown, unknown>['standing']): boolean {
  return standing === 'below' || standing === 'unrecorded'
}

function standingOf(required: Level, present: Known | null) {
  if (!present) return 'unrecorded'
  return Number(present.level) >= Number(required) ? 'met' : 'below'
}
