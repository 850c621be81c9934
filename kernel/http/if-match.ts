/** The version that an If-Match header names: `"3"`, `W/"3"` or `3`. */
export function ifMatchVersion(header: string | undefined): number | undefined {
  const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}
