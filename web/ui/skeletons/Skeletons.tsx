import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'

const lines = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Grey bars in the shape of a list that is on its way. */
export function Skeletons({
  rows = 6,
  height = 36,
}: {
  readonly rows?: number
  readonly height?: number
}): ReactNode {
  return (
    <div role="status" aria-label="Đang tải" style={{ display: 'grid', gap: 8 }}>
      {lines(rows).map((index) => (
        <Skeleton key={index} height={height} radius="sm" />
      ))}
    </div>
  )
}
