/**
 * Is it the second click of a double-click? The first one opened the dialog whose surroundings now lie under the pointer;
 * to close it again was nobody's wish. A key counts no clicks.
 */
export function isSecondClick({ detail }: { readonly detail: number }): boolean {
  return detail > 1
}
