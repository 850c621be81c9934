import { choicesFor } from '@yingce/process/move-version'
import type { Playbook } from '@yingce/process/playbook'
import type { VersionRefusal, VersionRefusalCode } from '@yingce/process/version/version-effect'
import type { Context } from '#kernel/command/context.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import type { Locale } from '#kernel/error/locale.ts'
import { type RefusalParams, refusal } from '#kernel/error/refusal.ts'
import { processRefusals, project } from '../../contract.ts'
import type { Sentence } from '../../shapes/sentence.ts'
import { fillBoth } from '../fill-both.ts'
import type { LoadedProject } from '../load-project.ts'

/** Why the project cannot go over, as an error that a person can read. Throw it. */
export function refuseVersionMove(ctx: Context, loaded: LoadedProject, to: Playbook, refused: VersionRefusal) {
  const code = CODES[refused.code]
  const params = nameParams(loaded, to, refused, ctx.locale)
  if (code === 'project.not_open') return refusal(kernelRefusals, code, params)
  return refusal(processRefusals, code, params, refused.code.startsWith('mapping_') ? { field: 'mapping' } : {})
}

/** The same as a sentence in the wizard. */
export function wordVersionRefusal(loaded: LoadedProject, to: Playbook, refused: VersionRefusal): Sentence {
  const code = CODES[refused.code]
  const sentence = code === 'project.not_open' ? kernelRefusals[code] : processRefusals[code]
  const words = { zh: nameParams(loaded, to, refused, 'zh'), en: nameParams(loaded, to, refused, 'en') }
  return { code, params: { ...refused.params }, text: fillBoth(sentence, words) }
}

const CODES = {
  project_paused: 'project.not_open',
  project_cancelled: 'project.not_open',
  project_closed: 'project.not_open',
  other_playbook: 'version.other_playbook',
  stage_in_review: 'stage.in_review',
  mapping_unknown_stage: 'version.mapping_unknown_stage',
  mapping_unknown_target: 'version.mapping_unknown_target',
  mapping_stays: 'version.mapping_stays',
  mapping_one_onto_two: 'version.mapping_one_onto_two',
  mapping_two_onto_one: 'version.mapping_two_onto_one',
  mapping_onto_done: 'version.mapping_onto_done',
  mapping_target_taken: 'version.mapping_target_taken',
  mapping_cannot_start: 'version.mapping_cannot_start',
  mapping_needed: 'version.mapping_needed',
  nothing_left: 'version.nothing_left',
} as const satisfies Record<VersionRefusalCode, keyof typeof processRefusals | 'project.not_open'>

/** Names in the reader's language in place of the stages' ids, and the stages that may be chosen. */
function nameParams(
  loaded: LoadedProject,
  to: Playbook,
  { code, params }: VersionRefusal,
  locale: Locale,
): RefusalParams {
  const stages = [...to.stages, ...loaded.playbook.stages]
  const names = (ids: readonly string[]) =>
    ids.map(id => stages.find(one => one.id === id)?.name[locale] ?? id).join(SEPARATOR[locale])
  const named = Object.entries(params).map(([name, value]) => [name, names([value].flat())])
  const gone = code === 'mapping_needed' ? [params.stages ?? []].flat() : []
  const choices = new Set(gone.flatMap(id => choicesFor(to, loaded.state, id)))
  const state = inSentence(project.fields.status.options[loaded.project.status], locale)
  return { ...Object.fromEntries(named), choices: names([...choices]), state }
}

const SEPARATOR = { zh: '、', en: ', ' } satisfies Record<Locale, string>
