/** A file that was renamed keeps its extension on the way out, so that its program opens it. */
export function downloadName({ name, extension }: { name: string; extension: string }): string {
  const ending = `.${extension}`
  return name.toLowerCase().endsWith(ending) ? name : `${name}${ending}`
}
