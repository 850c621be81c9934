/** The product's sign. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--primary)" />
      <path d="M9 10.5h14M9 16h10M9 21.5h14" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  )
}
