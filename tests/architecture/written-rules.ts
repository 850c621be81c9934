import type { SourceFile } from './source-file.ts'

const ENVIRONMENT = /\bprocess\.env\b|\bimport\.meta\.env\b|\bNODE_ENV\b|\bVITEST\b/
const MAY_READ_IT = /^(kernel\/config\.ts$|bin\/|tests\/|bench\/)|\.test\.tsx?$/

/** One file reads the environment, and no product code asks whether it is being tested. Tools may pass theirs on. */
export function environmentInOnePlace(files: readonly SourceFile[]): string[] {
  return files
    .filter(file => ENVIRONMENT.test(file.text) && !MAY_READ_IT.test(file.path))
    .map(file => `${file.path} reads the environment`)
}

/** Tools load their configuration by its default export; everything else has a name. */
export function noDefaultExports(files: readonly SourceFile[]): string[] {
  return files
    .filter(
      file => /^export default\b|^export \{[^}]*\bas default\b/m.test(file.text) && !/\.config\.ts$/.test(file.path),
    )
    .map(file => `${file.path} has a default export`)
}
