import type { Label } from '../entity/field.ts'

/** What a process that cannot do its work ends with; scripts and service managers may rely on the numbers. */
export const exitCodes = { failed: 1, configuration: 2, database: 3, folderInUse: 4, portBusy: 5, disk: 6 } as const

type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
export type StartupProblem = Error & { readonly sentence: Label; readonly exitCode: ExitCode }

/** Something that the person at the terminal has to mend: told in a sentence, without a stack trace. Throw it. */
export function startupProblem(exitCode: ExitCode, sentence: Label): StartupProblem {
  return Object.assign(new Error(sentence.en), { sentence, exitCode })
}

export function isStartupProblem(error: unknown): error is StartupProblem {
  return error instanceof Error && 'sentence' in error && 'exitCode' in error
}
