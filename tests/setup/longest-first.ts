import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take minutes: begun first, they do not keep one worker alone at the end. */
const LONG = ['walk', 'every-page', 'who-may-write', 'journey', 'tests/crash/']

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter(file => !isLong(file))]
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return LONG.some(part => moduleId.includes(`${part.endsWith('/') ? '' : '/'}${part}`))
}
